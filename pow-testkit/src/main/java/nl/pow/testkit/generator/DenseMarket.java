package nl.pow.testkit.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Education;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * People and work with every field filled or empty by lot, out of few values so that they meet: for
 * laws and comparisons, not for a demonstration.
 *
 * <p>The same seed and the same calls give the same, on every machine. Draws, so for one thread.
 */
public final class DenseMarket {
  /** The day around which the periods lie. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final RegionCode REGION = new RegionCode("AM24");
  private static final List<String> PLACES =
      List.of("4331", "4381", "4461", "4561", "4301", "4811", "3011", "9711", "4331AB", "1000");
  private static final List<String> OCCUPATIONS =
      List.of("esco:5120.1", "esco:5120.10", "esco:5131.2", "isco:512", "isco:2221", "own:x");
  private static final List<String> SECTORS =
      List.of("sbi:86101", "sbi:8610", "sbi:86", "sbi:01", "sbi:0113", "own:care");

  private final Random random;

  /**
   * Begins to draw.
   *
   * @param seed decides everything
   */
  public DenseMarket(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Draws everybody.
   *
   * @param candidates how many, named c0, c1, ...
   * @param vacancies how many, named v0, v1, ...
   * @return who there is
   */
  public Snapshot snapshot(int candidates, int vacancies) {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      people.add(candidate("c" + i));
    }
    List<Vacancy> work = new ArrayList<>();
    for (int i = 0; i < vacancies; i++) {
      work.add(vacancy("v" + i));
    }
    return Snapshot.of(people, work);
  }

  /**
   * Draws a candidate.
   *
   * @param id the identity
   * @return an active candidate
   */
  public Candidate candidate(String id) {
    Postcode home = maybe(() -> new Postcode(one(PLACES)));
    return Candidate.of(new CandidateId(id), REGION)
        .withMobility(
            new Mobility(
                home, maybe(() -> random.nextInt(80)), maybe(() -> random.nextInt(90)), List.of()))
        .withWishes(
            new WorkWishes(
                list(this::occupation),
                set(this::sector),
                list(this::contract),
                maybe(this::hours),
                pattern(),
                period(),
                exclusions(),
                List.of()))
        .withQualifications(qualifications());
  }

  private Qualifications qualifications() {
    return new Qualifications(
        maybe(() -> one(ThinkingLevel.values())),
        list(() -> new Skill(skillId(), one(SkillLevel.values()), one(SkillOrigin.values()))),
        list(this::language),
        set(() -> one(DrivingLicence.values())),
        list(
            () ->
                new Education(
                    one(EducationLevel.values()),
                    maybe(() -> "" + random.nextInt(3)),
                    one(EducationStatus.values()),
                    Period.open(),
                    one(Certification.values()),
                    null,
                    null,
                    null)),
        List.of(),
        list(() -> new WorkExperience(maybe(this::occupation), period(), null, null)),
        set(() -> one(QualificationKind.values())));
  }

  /**
   * Draws a vacancy.
   *
   * @param id the identity
   * @return an open vacancy with one opening
   */
  public Vacancy vacancy(String id) {
    Job job =
        new Job(
            maybe(this::occupation),
            set(this::sector),
            new Workplace(
                maybe(() -> new Postcode(one(PLACES))), null, null, null, rarely(Indication.YES)),
            maybe(() -> random.nextInt(100)),
            set(this::condition));
    EmployerId employer = new EmployerId("e" + random.nextInt(4));
    return Vacancy.of(new VacancyId(id), REGION, employer, "Work", job)
        .withTerms(
            new Terms(
                period(),
                maybe(this::hours),
                pattern(),
                list(this::contract),
                List.of(),
                null,
                null))
        .withRequirements(requirements());
  }

  private Requirements requirements() {
    return new Requirements(
        maybe(() -> one(ThinkingLevel.values())),
        list(() -> new SkillRequirement(skillId(), one(SkillLevel.values()), one(Need.values()))),
        list(() -> new LanguageRequirement(language(), one(Need.values()))),
        list(() -> new LicenceRequirement(one(DrivingLicence.values()), one(Need.values()))),
        list(
            () ->
                new EducationRequirement(
                    one(EducationLevel.values()),
                    maybe(() -> "" + random.nextInt(3)),
                    one(Certification.values()),
                    null,
                    one(Need.values()))),
        List.of(),
        list(
            () ->
                new ExperienceRequirement(
                    maybe(this::occupation), random.nextInt(8), one(Need.values()))));
  }

  private SkillId skillId() {
    return SkillId.parse("x:" + random.nextInt(8));
  }

  private OccupationCode occupation() {
    return OccupationCode.parse(one(OCCUPATIONS));
  }

  private Code sector() {
    return Code.parse(one(SECTORS));
  }

  private Code condition() {
    return Code.parse("condition:" + random.nextInt(4));
  }

  private ContractForm contract() {
    return new ContractForm(one(ContractDuration.values()), one(Engagement.values()));
  }

  private HoursPerWeek hours() {
    int least = random.nextInt(41);
    return new HoursPerWeek(least, random.nextInt(5) == 0 ? 99 : least + random.nextInt(20));
  }

  private LanguageSkill language() {
    return new LanguageSkill(
        new LanguageCode(one(List.of("nld", "eng", "deu"))),
        one(LanguageLevel.values()),
        one(LanguageLevel.values()),
        one(LanguageLevel.values()),
        one(LanguageLevel.values()));
  }

  private WorkPattern pattern() {
    return new WorkPattern(
        one(Indication.values()), one(Indication.values()), set(() -> one(DayOfWeek.values())));
  }

  private Period period() {
    LocalDate from = maybe(() -> DAY.plusDays(random.nextInt(900) - 700));
    LocalDate least = from == null ? DAY.minusDays(300) : from;
    return new Period(from, maybe(() -> least.plusDays(random.nextInt(600))));
  }

  private Exclusions exclusions() {
    if (random.nextInt(3) > 0) {
      return Exclusions.none();
    }
    return new Exclusions(
        set(this::occupation),
        set(this::sector),
        set(() -> new EmployerId("e" + random.nextInt(4))),
        set(this::condition));
  }

  private Indication rarely(Indication value) {
    return random.nextInt(6) == 0 ? value : Indication.UNKNOWN;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  private <T> SortedSet<T> set(Supplier<T> item) {
    return new TreeSet<>(list(item));
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private <T> T one(T[] items) {
    return items[random.nextInt(items.length)];
  }
}
