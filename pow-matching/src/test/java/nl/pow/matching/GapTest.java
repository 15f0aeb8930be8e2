package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.offering.Offering;
import nl.pow.core.offering.OfferingId;
import nl.pow.core.offering.SkillGain;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.CandidateChange;
import nl.pow.matching.advice.Forecast;
import nl.pow.matching.advice.Gap;
import nl.pow.matching.advice.SkillGained;
import nl.pow.matching.advice.SkillGap;
import nl.pow.matching.advice.SkillGap.State;
import nl.pow.matching.advice.Transfer;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Policy;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class GapTest {
  private final Candidate person = Sample.candidate("c", "4331", 20, "esco:5120.1");
  private final Vacancy workshop =
      Sample.asking(
          Sample.vacancy("v", "4331", "esco:5120.1"),
          new SkillRequirement(SkillId.parse("w:2"), SkillLevel.UNKNOWN, Need.MUST),
          new SkillRequirement(SkillId.parse("w:4"), SkillLevel.ADVANCED, Need.MUST),
          new SkillRequirement(SkillId.parse("w:5"), SkillLevel.ADVANCED, Need.SHOULD),
          new SkillRequirement(SkillId.parse("w:6"), SkillLevel.BASIC, Need.TRAINABLE),
          new SkillRequirement(SkillId.parse("x:9"), SkillLevel.UNKNOWN, Need.TRAINABLE));

  private static Advice advice(Candidate candidate, Vacancy vacancy) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with(new WorkshopTaxonomy())
        .advice();
  }

  private static Skill skill(String id, SkillLevel level) {
    return new Skill(SkillId.parse(id), level, SkillOrigin.STATED);
  }

  @Test
  void everySkillThatIsAskedIsHadRelatedOrMissing() {
    Candidate skilled =
        person.withQualifications(
            Qualifications.unknown()
                .withSkills(
                    List.of(
                        skill("w:2", SkillLevel.BASIC),
                        skill("w:4", SkillLevel.BASIC),
                        skill("w:5", SkillLevel.UNKNOWN),
                        skill("w:7", SkillLevel.EXPERT))));
    Gap gap = advice(skilled, workshop).gap(skilled.id(), workshop.id());

    assertThat(gap.skills())
        .extracting(
            g -> g.asked().skill().toString(),
            SkillGap::state,
            g -> String.valueOf(g.found()),
            g -> g.relation().path())
        .containsExactly(
            tuple("w:2", State.HAD, "w:2", "same"),
            tuple("w:4", State.RELATED, "w:7", "higher"),
            tuple("w:5", State.LEVEL_NOT_KNOWN, "w:5", "same"),
            tuple("w:6", State.RELATED, "w:7", "higher"),
            tuple("x:9", State.MISSING, "null", "unrelated"));
    assertThat(gap.of(Need.TRAINABLE, State.MISSING)).containsExactly(gap.skills().get(4));
  }

  @Test
  void whatIsExpectedFromEarlierWorkIsToldApartFromWhatIsHad() {
    Candidate joiner =
        person.withQualifications(
            new Qualifications(
                null,
                List.of(),
                List.of(),
                new TreeSet<>(),
                List.of(),
                List.of(),
                List.of(new WorkExperience(WorkshopTaxonomy.JOINER, Period.open(), null, null)),
                new TreeSet<>()));

    assertThat(advice(joiner, workshop).gap(joiner.id(), workshop.id()).skills())
        .extracting(SkillGap::state)
        .containsExactly(
            State.EXPECTED, State.EXPECTED, State.EXPECTED, State.NOT_KNOWN, State.NOT_KNOWN);
    assertThat(advice(person, workshop).gap(person.id(), workshop.id()).skills())
        .extracting(SkillGap::state)
        .containsOnly(State.NOT_KNOWN);
  }

  @Test
  void anOfferingTellsWhatItClosesAndWhatTheScoreBecomes() {
    Candidate skilled =
        person.withQualifications(
            Qualifications.unknown().withSkills(List.of(skill("w:2", SkillLevel.BASIC))));
    Offering course = offering("course", new SkillGain(SkillId.parse("w:4"), SkillLevel.ADVANCED));
    Offering more =
        offering(
            "more",
            new SkillGain(SkillId.parse("w:2"), SkillLevel.BASIC),
            new SkillGain(SkillId.parse("w:5"), SkillLevel.INDEPENDENT));
    Offering nothing = offering("nothing", new SkillGain(SkillId.parse("w:2"), SkillLevel.BASIC));

    List<Forecast> forecasts =
        advice(skilled, workshop)
            .offerings(
                skilled.id(),
                workshop.id(),
                CANDIDATES_FOR_VACANCY,
                List.of(nothing, more, course));

    assertThat(forecasts)
        .extracting(f -> f.offering().id().value(), Forecast::gain)
        .containsExactly(tuple("course", 9_990L), tuple("more", 9_090L));
    assertThat(forecasts.get(0).closes())
        .extracting(g -> g.asked().skill().toString())
        .containsExactly("w:4");
    assertThat(forecasts.get(1).changes())
        .containsExactly(new SkillGained(null, skill("w:5", SkillLevel.INDEPENDENT)));
    assertThat(forecasts.get(0).shifts())
        .extracting(Forecast.Shift::criterion, Forecast.Shift::before, Forecast.Shift::after)
        .containsExactly(tuple("skills", 9_990L, 19_980L));
  }

  private static Offering offering(String id, SkillGain... skills) {
    return Offering.of(new OfferingId(id), "Course", "School", List.of(skills));
  }

  @Property(tries = 300)
  void completingAnOfferingRaisesTheScoreByWhatWasExplained(@ForAll long seed) {
    Random random = new Random(seed);
    Snapshot snapshot = new DenseMarket(seed).snapshot(1, 1);
    Candidate candidate = snapshot.candidates().get(0);
    Vacancy vacancy = snapshot.vacancies().get(0);
    Matching matching = Matching.of(snapshot, Sample.DAY).with(policy());
    for (Forecast forecast :
        matching
            .advice()
            .offerings(
                candidate.id(),
                vacancy.id(),
                CANDIDATES_FOR_VACANCY,
                List.of(random(random, "a"), random(random, "b")))) {
      Candidate trained = candidate;
      for (CandidateChange change : forecast.changes()) {
        trained = change.applyTo(trained);
      }
      Judgement after =
          Matching.of(Snapshot.of(List.of(trained), List.of(vacancy)), Sample.DAY)
              .with(policy())
              .market()
              .judge(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY);
      Judgement before =
          matching.market().judge(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY);
      long explained = forecast.shifts().stream().mapToLong(Forecast.Shift::points).sum();

      assertThat(forecast.before()).isEqualTo(before);
      assertThat(forecast.after()).isEqualTo(after);
      assertThat(after.score().points() - before.score().points())
          .isEqualTo(explained)
          .isEqualTo(forecast.gain());
      assertThat(hasAll(trained, forecast.offering())).isTrue();
    }
  }

  private static Policy policy() {
    Policy policy = Policy.named("all", "1");
    for (String name : Matching.criteria().names()) {
      policy = policy.wish(name, 1 + name.length());
    }
    return policy;
  }

  private static Offering random(Random random, String id) {
    List<SkillGain> skills = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<SkillLevel> levels = List.of(SkillLevel.values());
      skills.add(
          new SkillGain(
              SkillId.parse("x:" + random.nextInt(8)), levels.get(random.nextInt(levels.size()))));
    }
    Candidate other = new DenseMarket(random.nextLong()).candidate("other");
    return Offering.of(new OfferingId(id), "Course", "School", skills)
        .withGains(other.qualifications().languages(), new TreeSet<>(List.of(DrivingLicence.B)));
  }

  private static boolean hasAll(Candidate candidate, Offering offering) {
    return offering.skills().stream()
            .allMatch(
                gain ->
                    candidate.qualifications().skills().stream()
                        .anyMatch(
                            skill ->
                                skill.id().equals(gain.skill())
                                    && skill.level().compareTo(gain.level()) >= 0))
        && offering.languages().stream()
            .allMatch(
                gain ->
                    candidate.qualifications().languages().stream()
                        .anyMatch(skill -> skill.language().equals(gain.language())))
        && candidate.qualifications().licences().containsAll(offering.licences());
  }

  /** Work in a kitchen and around it: near to cooking by its skills, by name, or not at all. */
  private record Trades(Taxonomy codes) implements Taxonomy {
    @Override
    public Relation occupation(OccupationCode asked, OccupationCode found) {
      return switch (asked.toString()) {
        case "own:griller" -> new Relation(300, "same-kitchen");
        case "own:waiter", "own:host", "own:guide" -> new Relation(200, "same-house");
        default -> codes.occupation(asked, found);
      };
    }

    @Override
    public Relation skill(SkillId asked, SkillId found) {
      return codes.skill(asked, found);
    }

    @Override
    public Optional<Label> label(Code code, Locale language) {
      return Optional.empty();
    }

    @Override
    public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
      return switch (occupation.toString()) {
        case "own:cook" -> skills("s:cut", "s:fry");
        case "own:baker" -> skills("s:bake", "s:cut");
        case "own:griller" -> skills("s:fry", "s:grill");
        case "own:cutter" -> skills("s:cut");
        case "own:fryer" -> skills("s:fry");
        case "own:host" -> skills("s:greet");
        case "own:driver" -> skills("s:drive");
        default -> List.of();
      };
    }

    private static List<ExpectedSkill> skills(String... ids) {
      return List.of(ids).stream().map(id -> new ExpectedSkill(SkillId.parse(id), true)).toList();
    }
  }

  @Test
  void occupationsToMoveToTellWhatComesAlongAndHowMuchWorkThereIs() {
    Candidate cook = Sample.candidate("c", "4331", 20, "own:cook");
    Snapshot snapshot =
        Snapshot.of(
            List.of(cook),
            List.of(
                Sample.vacancy("baker-1", "4331", "own:baker"),
                Sample.vacancy("baker-2", "9711", "own:baker"),
                Sample.vacancy("cook-1", "4331", "own:cook"),
                Sample.vacancy("driver-1", "4331", "own:driver")));
    Matching matching = Matching.of(snapshot, Sample.DAY).with(new Trades(new CodeTaxonomy()));

    List<Transfer> transfers = matching.advice().transfers(cook.id(), 5);
    assertThat(transfers).hasSize(1);
    Transfer baker = transfers.get(0);
    assertThat(baker.occupation()).hasToString("own:baker");
    assertThat(baker.vacancies()).isEqualTo(2);
    assertThat(baker.admitted()).isEqualTo(1);
    assertThat(baker.step().overlap()).isEqualTo(500);
    assertThat(baker.step().missing()).containsExactly(SkillId.parse("s:bake"));

    Candidate unwilling = cook.withWishes(excluding(cook, "own:baker"));
    assertThat(
            Matching.of(Snapshot.of(List.of(unwilling), snapshot.vacancies()), Sample.DAY)
                .with(new Trades(new CodeTaxonomy()))
                .advice()
                .transfers(cook.id(), 5))
        .isEmpty();
  }

  @Test
  void whatComesAlongMostIsNearestAndHasMostWorkComesFirst() {
    Candidate cook = Sample.candidate("c", "4331", 20, "own:cook");
    List<Vacancy> vacancies = new ArrayList<>();
    for (String work : List.of("baker", "fryer", "cutter", "griller", "waiter", "host", "guide")) {
      int many = work.equals("waiter") ? 2 : 1;
      for (int i = 0; i < many; i++) {
        vacancies.add(Sample.vacancy(work + i, "4331", "own:" + work));
      }
    }
    Advice advice =
        Matching.of(Snapshot.of(List.of(cook), vacancies), Sample.DAY)
            .with(new Trades(new CodeTaxonomy()))
            .advice();

    List<Transfer> transfers = advice.transfers(cook.id(), 9);

    assertThat(transfers)
        .extracting(t -> t.occupation() + " " + t.step().overlap() + " " + t.relation().value())
        .containsExactly(
            "own:cutter 1000 0",
            "own:fryer 1000 0",
            "own:griller 500 300",
            "own:baker 500 0",
            "own:waiter 0 200",
            "own:guide 0 200",
            "own:host 0 200");
    assertThat(advice.transfers(cook.id(), 2)).isEqualTo(transfers.subList(0, 2));
  }

  private static WorkWishes excluding(Candidate candidate, String occupation) {
    return new WorkWishes(
        candidate.wishes().occupations(),
        new TreeSet<>(),
        List.of(),
        candidate.wishes().hours(),
        WorkPattern.unknown(),
        Period.open(),
        new Exclusions(
            new TreeSet<>(List.of(OccupationCode.parse(occupation))),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>()),
        List.of());
  }
}
