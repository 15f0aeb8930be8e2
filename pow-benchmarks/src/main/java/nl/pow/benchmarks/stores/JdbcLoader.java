package nl.pow.benchmarks.stores;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;

/** What one writes by hand for just these candidates: prepared statements, batches, no checks. */
final class JdbcLoader implements Loader {
  private static final int BATCH = 500;

  private final Connection connection;
  private final Rows candidates;
  private final Rows occupations;
  private final Rows skills;
  private final Rows languages;
  private final Rows licences;
  private final Rows none;

  JdbcLoader(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
    candidates =
        new Rows(
            connection,
            "candidate",
            "id, region, status, situation, mobility_home, mobility_max_distance_km,"
                + " mobility_max_travel_minutes, wishes_hours_minimum, wishes_hours_maximum,"
                + " wishes_pattern_office_hours, wishes_pattern_irregular,"
                + " wishes_availability_from, wishes_availability_to,"
                + " qualifications_thinking_level, support_adaptation, support_guidance,"
                + " support_variation, contact_available, version, revision");
    occupations =
        new Rows(connection, "candidate_wishes_occupations", "candidate_id, position, item");
    skills =
        new Rows(
            connection,
            "candidate_qualifications_skills",
            "candidate_id, position, id, level, origin");
    languages =
        new Rows(
            connection,
            "candidate_qualifications_languages",
            "candidate_id, position, language, speaking, writing, reading, listening");
    licences = new Rows(connection, "candidate_qualifications_licences", "candidate_id, item");
    none = new Rows(connection, "candidate_qualifications_none", "candidate_id, item");
  }

  @Override
  public void load(List<Candidate> some) throws SQLException {
    for (int from = 0; from < some.size(); from += BATCH) {
      for (Candidate each : some.subList(from, Math.min(from + BATCH, some.size()))) {
        add(each);
        addChildren(each);
      }
      for (Rows rows : List.of(candidates, occupations, skills, languages, licences, none)) {
        rows.write();
      }
    }
    connection.commit();
  }

  private void add(Candidate c) throws SQLException {
    Mobility mobility = c.mobility();
    HoursPerWeek hours = c.wishes().hours();
    Period from = c.wishes().availability();
    candidates
        .text(c.id().value())
        .text(c.region() == null ? null : c.region().value())
        .text(c.status().name())
        .text(c.situation().name())
        .text(mobility.home())
        .number(mobility.maxDistanceKm())
        .number(mobility.maxTravelMinutes())
        .number(hours == null ? null : hours.minimum())
        .number(hours == null ? null : hours.maximum())
        .text(c.wishes().pattern().officeHours().name())
        .text(c.wishes().pattern().irregular().name())
        .day(from == null ? null : from.from())
        .day(from == null ? null : from.to())
        .text(c.qualifications().thinkingLevel())
        .text(c.support().adaptation().name())
        .text(c.support().guidance().name())
        .text(c.support().variation().name())
        .text(c.contact().available().name())
        .number(1)
        .number(1)
        .end();
  }

  private void addChildren(Candidate c) throws SQLException {
    String id = c.id().value();
    int position = 0;
    for (OccupationCode each : c.wishes().occupations()) {
      occupations.text(id).number(++position).text(each).end();
    }
    position = 0;
    for (Skill each : c.qualifications().skills()) {
      skills.text(id).number(++position).text(each.id());
      skills.text(each.level().name()).text(each.origin().name()).end();
    }
    position = 0;
    for (LanguageSkill each : c.qualifications().languages()) {
      languages.text(id).number(++position).text(each.language().value());
      languages.text(each.speaking().name()).text(each.writing().name());
      languages.text(each.reading().name()).text(each.listening().name()).end();
    }
    for (DrivingLicence each : c.qualifications().licences()) {
      licences.text(id).text(each.name()).end();
    }
    for (QualificationKind each : c.qualifications().none()) {
      none.text(id).text(each.name()).end();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
