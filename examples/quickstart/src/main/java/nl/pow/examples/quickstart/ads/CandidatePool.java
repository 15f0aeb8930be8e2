package nl.pow.examples.quickstart.ads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Education;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.testkit.generator.Dice;
import org.jspecify.annotations.Nullable;

/**
 * People made up for a list of vacancies: half did the work asked, half something near it; of one
 * in three the skills are not known.
 */
final class CandidatePool {
  private static final long SEED = 542;
  private static final int SIZE = 600;
  private static final int NEAREST = 8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  private final Dice dice = new Dice(new Random(SEED));
  private final Taxonomy taxonomy;
  private final List<Vacancy> vacancies;

  private CandidatePool(List<Vacancy> vacancies, Taxonomy taxonomy) {
    this.vacancies = vacancies;
    this.taxonomy = taxonomy;
  }

  static List<Candidate> of(List<Vacancy> vacancies, Taxonomy taxonomy) {
    CandidatePool pool = new CandidatePool(vacancies, taxonomy);
    List<Candidate> people = new ArrayList<>();
    for (int i = 1; i <= SIZE && !vacancies.isEmpty(); i++) {
      people.add(pool.make(String.format(Locale.ROOT, "k-%03d", i)));
    }
    return people;
  }

  private Candidate make(String id) {
    Vacancy vacancy = dice.oneOf(vacancies);
    OccupationCode asked = vacancy.job().occupation();
    OccupationCode done = asked == null || dice.percent(50) ? asked : near(asked);
    WorkWishes wishes = WorkWishes.unknown();
    if (done != null && dice.percent(80)) {
      wishes = wishes.withOccupations(List.of(done));
    }
    return Candidate.of(new CandidateId(id), null)
        .withWishes(dice.percent(70) ? wishes.withHours(new HoursPerWeek(24, 40)) : wishes)
        .withQualifications(qualifications(vacancy, done));
  }

  private OccupationCode near(OccupationCode asked) {
    List<OccupationCode> nearest =
        taxonomy.occupationsNear(asked, taxonomy.occupations()).stream()
            .map(Related::found)
            .limit(NEAREST)
            .toList();
    return nearest.isEmpty() ? asked : dice.oneOf(nearest);
  }

  private Qualifications qualifications(Vacancy vacancy, @Nullable OccupationCode done) {
    TreeSet<DrivingLicence> licences = new TreeSet<>();
    if (dice.percent(40)) {
      licences.add(DrivingLicence.B);
    }
    return new Qualifications(
        null,
        done == null || dice.percent(33) ? List.of() : skills(done),
        languages(),
        licences,
        dice.percent(85) ? List.of(education(vacancy)) : List.of(),
        List.of(),
        done == null ? List.of() : List.of(experience(done)),
        new TreeSet<>());
  }

  private List<Skill> skills(OccupationCode done) {
    List<SkillId> usual =
        taxonomy.expectedSkills(done).stream()
            .filter(ExpectedSkill::essential)
            .map(ExpectedSkill::skill)
            .toList();
    int share = dice.between(50, 100);
    return dice.some(usual, usual.size() * share / 100).stream().map(Skill::stated).toList();
  }

  private List<LanguageSkill> languages() {
    List<LanguageSkill> spoken = new ArrayList<>(List.of(spoken("amh")));
    if (dice.percent(70)) {
      spoken.add(spoken("eng"));
    }
    if (dice.percent(25)) {
      spoken.add(spoken(dice.oneOf("orm", "som")));
    }
    return spoken;
  }

  private LanguageSkill spoken(String code) {
    LanguageLevel level = dice.oneOf(LanguageLevel.REASONABLE, LanguageLevel.GOOD);
    return new LanguageSkill(new LanguageCode(code), level, level, level, level);
  }

  private Education education(Vacancy vacancy) {
    EducationLevel level =
        vacancy.requirements().educations().stream()
            .map(EducationRequirement::level)
            .findFirst()
            .filter(asked -> dice.percent(70))
            .orElse(dice.oneOf(EducationLevel.MBO, EducationLevel.HBO));
    return new Education(
        level, null, EducationStatus.COMPLETED, Period.open(), Certification.YES, null, null, null);
  }

  private WorkExperience experience(OccupationCode done) {
    LocalDate from = FIRST_DAY.minusMonths(dice.between(6, 120));
    return new WorkExperience(done, new Period(from, FIRST_DAY), null, null);
  }
}
