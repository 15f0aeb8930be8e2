package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.offering.Offering;
import nl.pow.core.offering.OfferingId;
import nl.pow.core.offering.SkillGain;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.Transition;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.Choice;
import nl.pow.matching.advice.DemandCosts;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.Reach;
import nl.pow.matching.advice.RequirementCost;
import nl.pow.matching.advice.Side;
import nl.pow.matching.advice.SkillAsked;
import nl.pow.matching.advice.Transfer;
import nl.pow.matching.advice.VacancyChange;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.text.AdviceWording;
import nl.pow.matching.text.Wording;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class AdviceWordingTest {
  /** A code that shows instead of a text, or a place that was not filled. */
  private static final Pattern RAW =
      Pattern.compile(
          "[{}]|\\b(change|gap|code|why-not|forecast|what-if|costs|transfer|obstacle)\\.|[A-Z]{2,}_|\\b[A-Z]{5,}\\b");

  private static final AdviceWording DUTCH = wording(Locale.forLanguageTag("nl"));
  private static final AdviceWording ENGLISH = wording(Locale.ENGLISH);

  private final Candidate cook =
      Sample.skilled(Sample.candidate("cook", "4331", 5, "esco:5120.1"), "x:cook");
  private final Vacancy kitchen =
      Sample.asking(
          Sample.vacancy("kitchen", "4381", "esco:5120.2"),
          Sample.skill("x:cook", Need.MUST),
          Sample.skill("x:bake", Need.SHOULD));
  private final Advice advice =
      Matching.of(Snapshot.of(List.of(cook), List.of(kitchen)), Sample.DAY).advice();

  private static AdviceWording wording(Locale locale) {
    return Wording.of(locale, new CodeTaxonomy(), Matching.criteria()).advice();
  }

  @Test
  void whyNotAndWhatWouldHelpReadInDutch() {
    Question question = Question.of(cook.id(), kitchen.id(), CANDIDATES_FOR_VACANCY);

    assertThat(DUTCH.whyNot(advice.whyNot(question.inTop(1))))
        .containsExactly(
            "Reizen: niet voldaan (eis). Daarom is dit geen voorstel.",
            "Dit zou helpen:",
            "  - De kandidaat reist tot 7 km.",
            "Score 79230 van 100000. 85% daarvan is zeker.",
            "Dat is plaats 1 op de lijst.");
  }

  @Test
  void whatCannotChangeIsSaid() {
    Policy known =
        Policy.named("known", "1").demand("education", UnknownRule.FAIL).demand("travel");
    Vacancy school =
        kitchen.withRequirements(
            kitchen
                .requirements()
                .withEducations(
                    List.of(
                        new EducationRequirement(
                            EducationLevel.MBO, null, Certification.YES, null, Need.MUST))));
    Advice strict =
        Matching.of(Snapshot.of(List.of(cook), List.of(school)), Sample.DAY).with(known).advice();
    Question question = Question.of(cook.id(), school.id(), CANDIDATES_FOR_VACANCY);

    assertThat(ENGLISH.whyNot(strict.whyNot(question.changing(Side.CANDIDATE))))
        .containsExactly(
            "Education: not known (demand). That is why this is no proposal.",
            "Travel: not met (demand). That is why this is no proposal.",
            "Education: nothing may or can change here.",
            "Nothing was found that helps, with at most 4 changes.");
    assertThat(ENGLISH.whyNot(strict.whyNot(question)))
        .contains(
            "These 2 things together would help:",
            "  - The employer no longer asks an education.",
            "  - The candidate travels up to 7 km.");
  }

  @Test
  void aGapAndAnOfferingReadInDutch() {
    Offering course =
        Offering.of(
            new OfferingId("o"),
            "Bakken in tien lessen",
            "Scalda",
            List.of(new SkillGain(SkillId.parse("x:bake"), SkillLevel.BASIC)));

    assertThat(DUTCH.gap(advice.gap(cook.id(), kitchen.id())))
        .containsExactly("Nodig: x:cook. De kandidaat kan dit.", "Gewenst: x:bake. Dit ontbreekt.");
    assertThat(
            DUTCH.forecast(
                advice
                    .offerings(cook.id(), kitchen.id(), CANDIDATES_FOR_VACANCY, List.of(course))
                    .get(0)))
        .containsExactly(
            "Bakken in tien lessen (Scalda): de score gaat van 79230 naar 89250.",
            "  - De kandidaat heeft deze vaardigheid: x:bake, niveau basis.",
            "Vaardigheden: van 19980 naar 30000 punten.");
  }

  @Test
  void aListAsItWouldBeReadsInDutch() {
    Candidate baker =
        Sample.skilled(Sample.candidate("baker", "4381", 20, "esco:7512.1"), "x:bake");
    Candidate near = Sample.skilled(Sample.candidate("near", "4381", 20, "esco:5120.1"), "x:cook");
    Advice strict =
        Matching.of(Snapshot.of(List.of(baker, cook, near), List.of(kitchen)), Sample.DAY)
            .with(Policy.standard().demand("skills"))
            .advice();
    VacancyChange dropped = new SkillAsked(Sample.skill("x:cook", Need.MUST), null);

    assertThat(DUTCH.whatIf(strict.whatIf(kitchen.id(), List.of(dropped))))
        .containsExactly(
            "Kandidaten op de lijst: nu 1, dan 2.",
            "  - baker komt erbij: plaats 1, score 67500.",
            "  - near: van plaats 1 naar 2, score van 79980 naar 60000.");
    assertThat(DUTCH.whatIf(strict.whatIf(cook.id(), List.of(new Reach(5, 8)))))
        .containsExactly(
            "Vacatures op de lijst: nu 0, dan 1.",
            "  - kitchen komt erbij: plaats 1, score 79230.");
    assertThat(ENGLISH.whatIf(strict.whatIf(cook.id(), List.of(new Reach(5, 6)))))
        .containsExactly("Vacancies on the list: 0 now, 0 then.", "Nothing changes on the list.");
    assertThat(DUTCH.costs(strict.costs(kitchen.id())))
        .containsExactly(
            "Kandidaten op de lijst: 1 van 3.",
            "Vaardigheden: 1 afgevallen, 1 alleen hierdoor.",
            "Reizen: 1 afgevallen, 1 alleen hierdoor.",
            "De werkgever biedt elk aantal uren per week. Erbij: 0. Als de rest ook vervalt, houdt"
                + " dit nog tegen: 0.",
            "De werkgever vraagt x:cook niet meer. Erbij: 1. Als de rest ook vervalt, houdt dit"
                + " nog tegen: 1.",
            "De werkgever vraagt x:bake niet meer. Erbij: 0. Als de rest ook vervalt, houdt dit"
                + " nog tegen: 0.",
            "Zonder alle eisen die kunnen vervallen: 1 erbij.");
  }

  @Test
  void everyListReadsInBothLanguages() {
    for (int seed = 0; seed < 50; seed++) {
      Snapshot snapshot = new DenseMarket(seed).snapshot(5, 3);
      Advice random = Matching.of(snapshot, Sample.DAY).advice();
      for (Vacancy vacancy : snapshot.vacancies()) {
        DemandCosts costs = random.costs(vacancy.id());
        List<VacancyChange> all =
            costs.requirements().stream().map(RequirementCost::change).toList();
        for (AdviceWording words : List.of(DUTCH, ENGLISH)) {
          assertThat(words.costs(costs))
              .hasSizeGreaterThan(costs.demands().size() + all.size())
              .allSatisfy(line -> assertThat(line).doesNotContainPattern(RAW));
          assertThat(words.whatIf(random.whatIf(vacancy.id(), all)))
              .hasSizeGreaterThan(1)
              .allSatisfy(line -> assertThat(line).doesNotContainPattern(RAW));
        }
      }
    }
  }

  @Test
  void anOccupationToMoveToReadsInDutch() {
    OccupationCode from = OccupationCode.parse("own:cook");
    OccupationCode to = OccupationCode.parse("own:baker");
    Transition step =
        new Transition(
            from,
            to,
            505,
            List.of(SkillId.parse("x:cut")),
            List.of(),
            List.of(SkillId.parse("x:bake")));

    assertThat(
            DUTCH.transfer(new Transfer(to, new CodeTaxonomy().occupation(to, from), step, 3, 1)))
        .containsExactly(
            "own:baker: 51% van de vaardigheden komt mee uit own:cook (1 dezelfde, 0 verwant, 1"
                + " ontbreken).",
            "  - Nog te leren: x:bake.", "Vacatures: 3, waarvan mogelijk: 1.");
  }

  @Test
  void everyChangeHasWordsInBothLanguages() {
    TreeSet<String> kinds = new TreeSet<>();
    for (int seed = 0; seed < 200; seed++) {
      Snapshot snapshot = new DenseMarket(seed).snapshot(1, 1);
      Candidate candidate = snapshot.candidates().get(0);
      Vacancy vacancy = snapshot.vacancies().get(0);
      Advice random = Matching.of(snapshot, Sample.DAY).advice();
      for (Choice choice : random.choices(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY)) {
        choice.alternatives().forEach(change -> told(change, kinds));
      }
      DemandCosts costs = random.costs(vacancy.id());
      costs.requirements().stream().map(RequirementCost::change).forEach(c -> told(c, kinds));
      for (String line : DUTCH.gap(random.gap(candidate.id(), vacancy.id()))) {
        assertThat(line).doesNotContainPattern(RAW);
      }
    }
    kinds.add("travel-time"); // as the crow flies nothing takes time
    assertThat(Texts.load(Wording.class::getResourceAsStream, "wording").codes(Locale.ENGLISH))
        .filteredOn(code -> code.startsWith("change."))
        .containsExactlyElementsOf(kinds.stream().map(kind -> "change." + kind).toList());
  }

  private static void told(Change change, Set<String> kinds) {
    kinds.add(change.inCodes().kind());
    assertThat(change.cost()).isPositive();
    assertThat(DUTCH.change(change)).doesNotContainPattern(RAW);
    assertThat(ENGLISH.change(change)).doesNotContainPattern(RAW);
  }
}
