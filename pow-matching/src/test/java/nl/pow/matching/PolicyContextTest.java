package nl.pow.matching;

import static nl.pow.core.profile.Need.MUST;
import static nl.pow.matching.Sample.DAY;
import static nl.pow.matching.Sample.asking;
import static nl.pow.matching.Sample.candidate;
import static nl.pow.matching.Sample.skill;
import static nl.pow.matching.Sample.skilled;
import static nl.pow.matching.Sample.vacancy;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.plugin.ProviderException;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.SettingsException;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyContext;
import nl.pow.matching.policy.PolicyInForce.Weight;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.text.Wording;
import nl.pow.matching.verify.Verifier;
import org.junit.jupiter.api.Test;

class PolicyContextTest {
  private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);
  private static final Period CORONA_TIME =
      new Period(LocalDate.of(2020, 3, 12), LocalDate.of(2022, 3, 22));
  private static final PolicyContext CORONA =
      PolicyContext.named("CORONA", CORONA_TIME)
          .withDemands(List.of(new Demand("occupation", UnknownRule.PASS, BOTH)))
          .withWishes(List.of(new Wish("occupation", 50, BOTH)));
  private static final PolicyContext TIGHT =
      PolicyContext.named("KRAPTE", Sample.from(LocalDate.of(2022, 1, 1)))
          .withWishes(List.of(new Wish("occupation", 2, EnumSet.of(CANDIDATES_FOR_VACANCY))));
  private static final Policy POLICY =
      Policy.named("region", "1")
          .demand("hours")
          .wish("skills", 10)
          .wish("occupation", 20)
          .with(CORONA)
          .with(TIGHT);

  private final Snapshot snapshot =
      Snapshot.of(
          List.of(
              skilled(candidate("trained", "4331", 20, "esco:7512.1"), "x:cook"),
              skilled(candidate("called", "4331", 20, "esco:5120.1"), "x:serve")),
          List.of(asking(vacancy("cook", "4331", "esco:5120.1"), skill("x:cook", MUST))));

  private List<String> best(Policy policy, LocalDate day) {
    return Matching.of(snapshot, day)
        .with(policy)
        .rank(CANDIDATES_FOR_VACANCY, 5)
        .proposals()
        .stream()
        .map(p -> p.candidate() + " " + p.score().points())
        .toList();
  }

  @Test
  void theSamePeopleRankOtherwiseUnderAnotherContext() {
    assertThat(best(POLICY, LocalDate.of(2020, 3, 11)))
        .containsExactly("called 20000", "trained 10000");
    assertThat(best(POLICY, LocalDate.of(2020, 3, 12))).containsExactly("called 50000");
    assertThat(best(POLICY, DAY)).containsExactly("trained 10000", "called 2000");
  }

  /** The wording of a day, under the policy on that day. */
  private List<String> told(Locale locale, LocalDate day) {
    return Wording.of(locale, new CodeTaxonomy(), Matching.criteria())
        .contexts(POLICY.on(day), CANDIDATES_FOR_VACANCY);
  }

  @Test
  void s50TheSamePeopleRankOtherwiseUnderCoronaAndKrapteAndTheExplanationNamesTheContext() {
    LocalDate corona = LocalDate.of(2021, 1, 4);
    assertThat(best(POLICY, corona)).containsExactly("called 50000");
    assertThat(told(Locale.forLanguageTag("nl"), corona))
        .containsExactly(
            "Op deze dag geldt CORONA, van 2020-03-12 tot en met 2022-03-22.",
            "  - Beroep: is nu een eis.",
            "  - Beroep: gewicht 50 in plaats van 20.");
    assertThat(best(POLICY, DAY)).containsExactly("trained 10000", "called 2000");
    assertThat(told(Locale.forLanguageTag("nl"), DAY))
        .containsExactly(
            "Op deze dag geldt KRAPTE, vanaf 2022-01-01.",
            "  - Beroep: gewicht 2 in plaats van 20.");
    assertThat(told(Locale.ENGLISH, DAY))
        .containsExactly(
            "On this day KRAPTE applies, from 2022-01-01 on.",
            "  - Occupation: weight 2 instead of 20.");
    assertThat(told(Locale.ENGLISH, LocalDate.of(2020, 3, 11))).isEmpty();
    assertThat(
            Matching.of(snapshot, corona)
                .with(POLICY)
                .rank(CANDIDATES_FOR_VACANCY, 5)
                .inForce()
                .names())
        .containsExactly("CORONA");
  }

  @Test
  void theResultTellsTheContextsAndTheWeightsBeforeAndAfter() {
    MatchResult result = Matching.of(snapshot, DAY).with(POLICY).rank(CANDIDATES_FOR_VACANCY, 5);

    assertThat(result.policy()).isEqualTo(POLICY);
    assertThat(result.inForce().names()).containsExactly("KRAPTE");
    assertThat(result.inForce().weights(CANDIDATES_FOR_VACANCY))
        .containsExactly(new Weight("skills", 10, 10), new Weight("occupation", 20, 2));
    assertThat(result.inForce().weights(VACANCIES_FOR_CANDIDATE))
        .containsExactly(new Weight("skills", 10, 10), new Weight("occupation", 20, 20));
    assertThat(
            Verifier.verify(Matching.of(snapshot, DAY).with(POLICY).market(), result).violations())
        .isEmpty();
  }

  @Test
  void whereTwoContextsMeetTheLaterOfThePolicyCounts() {
    Policy applied = POLICY.on(LocalDate.of(2022, 2, 1)).applied();

    assertThat(POLICY.on(LocalDate.of(2022, 2, 1)).names()).containsExactly("CORONA", "KRAPTE");
    assertThat(applied.demands()).map(Demand::criterion).containsExactly("hours", "occupation");
    assertThat(applied.wishes())
        .containsExactly(
            new Wish("skills", 10, BOTH),
            new Wish("occupation", 50, EnumSet.of(VACANCIES_FOR_CANDIDATE)),
            new Wish("occupation", 2, EnumSet.of(CANDIDATES_FOR_VACANCY)));
    assertThat(applied.contexts()).isEmpty();
  }

  @Test
  void aContextCanDropRules() {
    PolicyContext without = dropping("hours", "skills", null);
    Policy applied = POLICY.with(without).on(DAY).applied();

    assertThat(applied.demands()).isEmpty();
    assertThat(applied.wishes()).map(Wish::criterion).containsExactly("occupation");
    assertThat(POLICY.with(without).on(DAY.minusDays(1)).applied().demands()).hasSize(1);
    PolicyContext ended =
        new PolicyContext(
            "KRAPTE",
            new Period(null, DAY),
            List.of(),
            List.of(),
            without.withoutDemands(),
            without.withoutWishes(),
            null);
    assertThat(
            Wording.of(Locale.forLanguageTag("nl"), new CodeTaxonomy(), Matching.criteria())
                .contexts(POLICY.with(ended).on(DAY), CANDIDATES_FOR_VACANCY))
        .containsExactly(
            "Op deze dag geldt KRAPTE, tot en met 2026-11-21.",
            "  - Uren per week: is nu geen eis.",
            "  - Vaardigheden: gewicht 0 in plaats van 10.");
    assertThat(POLICY.with(without).on(DAY).weights(CANDIDATES_FOR_VACANCY))
        .containsExactly(new Weight("skills", 10, 0), new Weight("occupation", 20, 20));
  }

  @Test
  void aRuleThatIsGivenHoldsInEveryContext() {
    assertThat(POLICY.wish("occupation", 7).on(DAY).applied().wishes())
        .contains(new Wish("occupation", 7, BOTH));
    assertThat(POLICY.without("occupation").on(CORONA_TIME.from()).applied())
        .isEqualTo(Policy.named("region", "1").demand("hours").wish("skills", 10));
  }

  @Test
  void aCriterionGetsItsSettings() {
    Policy policy = Policy.named("strict", "1").wish("strict", 2);
    Matching matching =
        Matching.of(snapshot, DAY).with(Providers.of("criterion", List.of(new Strict("strict"))));

    MatchResult result =
        matching
            .with(policy.with(new CriterionSetting("strict", "value", "300")))
            .rank(CANDIDATES_FOR_VACANCY, 1);
    assertThat(result.proposals()).map(p -> p.score().points()).containsExactly(600L);
    assertThatThrownBy(() -> matching.with(policy).market())
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "The setting [value] of provider [strict] is required and was not given.\n"
                + "Maybe add [value]: a whole number, 0 to 1000.");
    assertThatThrownBy(
            () -> matching.with(policy.with(new CriterionSetting("strict", "vale", "1"))).market())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("Maybe [value] is meant instead of [vale].");
  }

  @Test
  void aSettingTakesThePlaceOfThatOfItsNameAndNoOther() {
    CriterionSetting value = new CriterionSetting("strict", "value", "300");
    CriterionSetting key = new CriterionSetting("strict", "key", "a");
    CriterionSetting others = new CriterionSetting("other", "value", "1");
    CriterionSetting again = new CriterionSetting("strict", "value", "301");
    Policy policy = Policy.named("set", "1").with(value).with(key).with(others);

    assertThat(policy.settings()).containsExactly(others, key, value);
    assertThat(policy.with(again).settings()).containsExactly(others, key, again);
    assertThat(policy.criteria()).containsExactly("other", "strict");
    assertThat(POLICY.criteria()).containsExactly("hours", "occupation", "skills");
    assertThat(Policy.named("c", "1").with(dropping("hours", "skills", null)).criteria())
        .containsExactly("hours", "skills");
    assertThat(again).isGreaterThan(value).isEqualByComparingTo(again);
    assertThat(key).isLessThan(value).isGreaterThan(others);
  }

  @Test
  void whatStandsTwiceInAPolicyIsRefused() {
    CriterionSetting value = new CriterionSetting("strict", "value", "300");

    assertThatThrownBy(() -> policy(List.of(value, value), List.of()))
        .hasMessage("The policy has two settings [strict.value].");
    assertThatThrownBy(() -> policy(List.of(), List.of(CORONA, CORONA)))
        .hasMessage("The policy has two contexts [CORONA].");
  }

  private static Policy policy(List<CriterionSetting> settings, List<PolicyContext> contexts) {
    return new Policy("p", "1", List.of(), List.of(), 500, null, settings, contexts);
  }

  @Test
  void aSettingHasANameAndAValueOfSomeLength() {
    String longest = "n".repeat(64);
    String most = "v".repeat(10_000);

    assertThat(new CriterionSetting("strict", longest, most).value()).hasSize(10_000);
    assertThat(new CriterionSetting("strict", "n", "").value()).isEmpty();
    assertThatThrownBy(() -> new CriterionSetting("Strict", "n", "v"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new CriterionSetting("strict", longest + "n", "v"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new CriterionSetting("strict", "n", most + "v"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new CriterionSetting("strict", " ", "v"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void anUnknownCriterionIsRefusedInAContextOfAnotherDayToo() {
    PolicyContext later =
        PolicyContext.named("LATER", Sample.from(DAY.plusDays(1)))
            .withWishes(List.of(new Wish("skils", 1, BOTH)));

    assertThatThrownBy(() -> Matching.of(snapshot, DAY).with(POLICY.with(later)).market())
        .isInstanceOf(ProviderException.class)
        .hasMessageEndingWith("Maybe [skills] is meant instead of [skils].");
  }

  /** A context from today on that drops a demand and a wish. */
  private static PolicyContext dropping(String demand, String wish, String basis) {
    return new PolicyContext(
        "KRAPTE",
        Sample.from(DAY),
        List.of(),
        List.of(),
        new TreeSet<>(Set.of(demand)),
        new TreeSet<>(Set.of(wish)),
        basis);
  }

  @Test
  void anUnknownCriterionThatIsDroppedOrDemandedIsRefusedToo() {
    PolicyContext demanding =
        CORONA.withDemands(List.of(new Demand("hour", UnknownRule.PASS, BOTH)));
    for (PolicyContext wrong :
        List.of(demanding, dropping("hour", "skills", null), dropping("hours", "skill", null))) {
      assertThatThrownBy(() -> Matching.of(snapshot, DAY).with(POLICY.with(wrong)).market())
          .isInstanceOf(ProviderException.class);
    }
  }

  @Test
  void theDroppedCriteriaOfAContextStayAsTheyWere() {
    TreeSet<String> dropped = new TreeSet<>(Set.of("hours"));
    PolicyContext context =
        new PolicyContext(
            "KRAPTE", Sample.from(DAY), List.of(), List.of(), dropped, new TreeSet<>(), null);
    dropped.add("skills");

    assertThat(context.withoutDemands()).containsExactly("hours");
    assertThatThrownBy(() -> context.withoutDemands().add("skills"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aWrongContextIsRefused() {
    assertThatThrownBy(() -> PolicyContext.named("no", Period.open()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The context [no] needs a first or a last day.");
    assertThatThrownBy(() -> PolicyContext.named("0", CORONA_TIME))
        .hasMessage("A context has a name that matches [A-Za-z][A-Za-z0-9_-]{0,31}.");
    Demand demand = new Demand("hours", UnknownRule.PASS, BOTH);
    Wish wish = new Wish("skills", 1, BOTH);
    assertThatThrownBy(() -> CORONA.withDemands(List.of(demand, demand)))
        .hasMessageStartingWith("The policy has two demands for [hours] in [");
    assertThatThrownBy(() -> CORONA.withWishes(List.of(wish, wish)))
        .hasMessageStartingWith("The policy has two wishes for [skills] in [");
    assertThatThrownBy(() -> dropping("Hours", "skills", null))
        .hasMessage("A criterion has a name that matches [a-z][a-z0-9-]{0,31}.");
    assertThatThrownBy(() -> dropping("hours", "no skills", null))
        .hasMessage("A criterion has a name that matches [a-z][a-z0-9-]{0,31}.");
    assertThatThrownBy(() -> dropping("hours", "skills", " "))
        .hasMessage("A basis has 1 to 500 characters.");
    assertThatThrownBy(() -> POLICY.renamed("a", "1", " "))
        .hasMessage("A basis has 1 to 500 characters.");
  }
}
