package nl.pow.benchmarks.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;

/**
 * The same labour market as records; equal codes are one object, as a careful reader makes them.
 */
public final class Entities {
  /** The day on which is matched. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final List<DrivingLicence> LICENCES =
      List.of(DrivingLicence.B, DrivingLicence.BE, DrivingLicence.C, DrivingLicence.CE);
  private static final List<LanguageSkill> LANGUAGES =
      List.of(language("nld"), language("eng"), language("deu"), language("ara"));
  private static final ThinkingLevel[] LEVELS = ThinkingLevel.values();
  private static final EmployerId EMPLOYER = new EmployerId("w-1");

  private final Scene scene;
  private final SkillId[] skills = new SkillId[Catalogue.SKILLS];
  private final OccupationCode[] occupations = new OccupationCode[Catalogue.OCCUPATIONS];

  /** Ready to make the records of a labour market. */
  public Entities(Scene scene) {
    this.scene = scene;
    Arrays.setAll(skills, i -> new SkillId(new Code("local", "s" + i)));
    Arrays.setAll(
        occupations,
        i ->
            new OccupationCode(
                new Code("isco", String.format(Locale.ROOT, "%04d", scene.catalogue().digits(i)))));
  }

  /** The skill with a number. */
  public SkillId skill(int number) {
    return skills[number];
  }

  /** All candidates. */
  public List<Candidate> candidates() {
    return IntStream.range(0, scene.people().size()).mapToObj(this::candidate).toList();
  }

  /** All vacancies. */
  public List<Vacancy> vacancies() {
    return IntStream.range(0, scene.work().size()).mapToObj(this::vacancy).toList();
  }

  /** The id of a candidate or vacancy; they sort as their numbers do. */
  public static String id(char kind, int number) {
    return String.format(Locale.ROOT, "%c-%08d", kind, number);
  }

  /** The number in an id. */
  public static int number(String id) {
    return Integer.parseInt(id, 2, id.length(), 10);
  }

  /** The candidate with a number. */
  public Candidate candidate(int i) {
    People p = scene.people();
    return Candidate.of(new CandidateId(id('c', i)), null)
        .withMobility(
            new Mobility(
                scene.places().area(p.place()[i]).postcode(), p.reachKm()[i], null, List.of()))
        .withWishes(
            WorkWishes.unknown()
                .withOccupations(List.of(occupations[p.occupation()[i]]))
                .withHours(hours(p.hours()[i]))
                .withAvailability(new Period(AS_OF.plusDays(p.day()[i]), null)))
        .withQualifications(qualifications(i));
  }

  private Qualifications qualifications(int i) {
    People p = scene.people();
    List<Skill> own = new ArrayList<>();
    for (int at = p.start()[i]; at < p.start()[i + 1]; at++) {
      own.add(Skill.stated(skills[p.skill()[at]]));
    }
    SortedSet<QualificationKind> none = new TreeSet<>();
    if (p.licences()[i] == 0) {
      none.add(QualificationKind.LICENCES);
    }
    if (p.languages()[i] == 0) {
      none.add(QualificationKind.LANGUAGES);
    }
    return Qualifications.unknown()
        .withThinkingLevel(LEVELS[p.level()[i]])
        .withSkills(own)
        .withLanguages(chosen(LANGUAGES, p.languages()[i]))
        .withLicences(new TreeSet<>(chosen(LICENCES, p.licences()[i])))
        .withNone(none);
  }

  /** The vacancy with a number. */
  public Vacancy vacancy(int i) {
    Work w = scene.work();
    Indication remote = w.remote()[i] ? Indication.YES : Indication.NO;
    Workplace place =
        new Workplace(scene.places().area(w.place()[i]).postcode(), null, null, null, remote);
    Job job = Job.of(occupations[w.occupation()[i]], place);
    return Vacancy.of(new VacancyId(id('v', i)), null, EMPLOYER, "Werk", job)
        .withOpenings(w.openings()[i])
        .withTerms(terms(AS_OF.plusDays(w.day()[i]), hours(w.hours()[i])))
        .withRequirements(requirements(i));
  }

  private static Terms terms(LocalDate start, HoursPerWeek hours) {
    Terms none = Terms.unknown();
    return new Terms(
        new Period(start, null), hours, none.pattern(), List.of(), List.of(), null, null);
  }

  private Requirements requirements(int i) {
    Work w = scene.work();
    List<SkillRequirement> asked = new ArrayList<>();
    for (int at = w.start()[i]; at < w.start()[i + 1]; at++) {
      asked.add(
          new SkillRequirement(skills[w.skill()[at]], SkillLevel.UNKNOWN, need(w.weight()[at])));
    }
    return Requirements.none()
        .withThinkingLevel(w.level()[i] == 0 ? null : LEVELS[w.level()[i]])
        .withSkills(asked)
        .withLanguages(
            chosen(LANGUAGES, w.languages()[i]).stream()
                .map(language -> new LanguageRequirement(language, Need.MUST))
                .toList())
        .withLicences(
            chosen(LICENCES, w.licences()[i]).stream()
                .map(licence -> new LicenceRequirement(licence, Need.MUST))
                .toList());
  }

  private static Need need(int weight) {
    return weight == 4 ? Need.MUST : weight == 2 ? Need.SHOULD : Need.TRAINABLE;
  }

  private static HoursPerWeek hours(int bits) {
    return new HoursPerWeek(Hours.minimum(bits), Hours.maximum(bits));
  }

  private static <T> List<T> chosen(List<T> all, int bits) {
    return IntStream.range(0, all.size())
        .filter(i -> (bits >> i & 1) == 1)
        .mapToObj(all::get)
        .toList();
  }

  private static LanguageSkill language(String code) {
    LanguageLevel any = LanguageLevel.UNKNOWN;
    return new LanguageSkill(new LanguageCode(code), any, any, any, any);
  }
}
