package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.incremental.Cause;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.MatchDiff;
import nl.pow.matching.incremental.ProposalChange;
import nl.pow.matching.incremental.Run;
import nl.pow.matching.incremental.Trend;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyContext;
import nl.pow.matching.policy.Wish;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.text.DiffWording;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

class DiffTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final Revision NEXT = new Revision(1);
  private static final Policy POLICY =
      Policy.named("small", "1").demand("languages").wish("languages", 2).wish("occupation", 3);

  private final Candidate ann =
      speaking(Sample.candidate("ann", "4331", 20, "esco:5120.1"), LanguageLevel.GOOD);
  private final Candidate bob =
      speaking(Sample.candidate("bob", "4331", 20, "esco:5131.2"), LanguageLevel.EXCELLENT);
  private final Vacancy cook = asking(LanguageLevel.REASONABLE);

  private static LanguageSkill dutch(LanguageLevel speaking) {
    LanguageLevel no = LanguageLevel.NOT_APPLICABLE;
    return new LanguageSkill(new LanguageCode("nld"), speaking, no, no, no);
  }

  private static Candidate speaking(Candidate candidate, LanguageLevel level) {
    return candidate.withQualifications(
        candidate.qualifications().withLanguages(List.of(dutch(level))));
  }

  private static Vacancy asking(LanguageLevel level) {
    Vacancy vacancy = Sample.vacancy("cook", "4331", "esco:5120.1");
    return vacancy.withRequirements(
        vacancy
            .requirements()
            .withLanguages(List.of(new LanguageRequirement(dutch(level), Need.MUST))));
  }

  private Matching matching() {
    return Matching.of(Snapshot.of(List.of(ann, bob), List.of(cook)), Sample.DAY).with(POLICY);
  }

  private static DiffWording wording(Locale locale) {
    return Wording.of(locale, new CodeTaxonomy(), Matching.criteria()).diff();
  }

  @Test
  void aVacancyThatRaisesALanguageLevelIsTheReason() {
    IncrementalMatch held = matching().incremental(CANDIDATES_FOR_VACANCY, 5);

    MatchDiff diff =
        held.update(Update.at(NEXT).withVacancies(List.of(asking(LanguageLevel.EXCELLENT))));

    assertThat(diff.changes())
        .extracting(ProposalChange::kind)
        .containsExactly(ProposalChange.Kind.MOVED, ProposalChange.Kind.GONE);
    assertThat(diff.of(ProposalChange.Kind.GONE).get(0).causes())
        .containsExactly(
            new Cause.Edited(
                cook.id(),
                "vacancy.languages",
                Trend.RAISED,
                List.of(code("REASONABLE")),
                List.of(code("EXCELLENT"))));
    assertThat(wording(DUTCH).diff(diff))
        .containsExactly(
            "Verplaatst: kandidaat bob voor vacature cook, van plaats 2 naar plaats 1.",
            "  - Niet meer voor: ann.",
            "Weg: kandidaat ann voor vacature cook, eerst op plaats 1.",
            "  - Bij vacature cook is iets veranderd: gevraagde talen (hoger).");
    assertThat(wording(Locale.ENGLISH).diff(diff))
        .contains("  - Vacancy cook changed: languages asked (higher).");
    assertThat(diff.toString()).contains("RAISED").doesNotContain("EXCELLENT");
    assertThat(held.update(Update.at(NEXT)).isEmpty()).isTrue();
    assertThat(wording(DUTCH).diff(held.update(Update.at(NEXT))))
        .containsExactly("Er is niets veranderd.");
  }

  private static Code code(String level) {
    return new Code(
        "languages", "nld." + level + ".NOT_APPLICABLE.NOT_APPLICABLE.NOT_APPLICABLE.MUST");
  }

  @Test
  void newcomersDisplaceAndThoseWhoLeaveMakeRoom() {
    IncrementalMatch held = matching().incremental(CANDIDATES_FOR_VACANCY, 1);
    Candidate aad =
        speaking(Sample.candidate("aad", "4331", 20, "esco:5120.1"), LanguageLevel.GOOD);

    MatchDiff came = held.update(Update.at(NEXT).withCandidates(List.of(aad)));
    MatchDiff left =
        held.update(
            Update.at(NEXT)
                .withCandidates(List.of(ann.withStatus(CandidateStatus.PLACED)))
                .without(Set.of(aad.id())));

    assertThat(wording(Locale.ENGLISH).diff(came))
        .containsExactly(
            "New: candidate aad for vacancy cook, at place 1.",
            "  - Candidate aad takes part now.",
            "Gone: candidate ann for vacancy cook, at place 1 before.",
            "  - These come before it now: aad.");
    assertThat(wording(DUTCH).diff(left))
        .containsExactly(
            "Nieuw: kandidaat bob voor vacature cook, op plaats 1.",
            "  - Niet meer voor: aad.",
            "Weg: kandidaat aad voor vacature cook, eerst op plaats 1.",
            "  - Kandidaat aad is er niet meer.");
  }

  private static Candidate other(String id, String occupation) {
    return speaking(Sample.candidate(id, "4331", 20, occupation), LanguageLevel.EXCELLENT);
  }

  private List<Cause> causes(MatchDiff diff, Candidate candidate) {
    return diff.changes().stream()
        .filter(change -> change.candidate().equals(candidate.id()))
        .flatMap(change -> change.causes().stream())
        .toList();
  }

  private void onlyTheLanguagesOfAnn(MatchDiff diff) {
    assertThat(causes(diff, ann))
        .singleElement()
        .isInstanceOfSatisfying(
            Cause.Edited.class,
            edit -> assertThat(edit.attribute()).isEqualTo("candidate.languages"));
  }

  @Test
  void onlyThoseWhoComeOrGoBeforeSomebodyAreTheReason() {
    Candidate aad = other("aad", "esco:5120.1");
    Candidate last = other("zoe", "esco:9112.1");
    IncrementalMatch held = matching().incremental(CANDIDATES_FOR_VACANCY, 5);

    MatchDiff came = held.update(Update.at(NEXT).withCandidates(List.of(aad, last)));
    MatchDiff left = held.update(Update.at(NEXT).without(Set.of(aad.id(), last.id())));

    assertThat(causes(came, bob)).containsExactly(new Cause.Displaced(List.of(aad.id())));
    assertThat(causes(left, bob)).containsExactly(new Cause.MadeRoom(List.of(aad.id())));
    assertThat(causes(came, last)).containsExactly(new Cause.Joined(last.id()));
  }

  @Test
  void whoComesBehindSomebodyIsNoReasonOfAnotherScore() {
    Candidate worse = speaking(ann, LanguageLevel.UNKNOWN);
    Matching matching =
        matching().with(Policy.named("w", "1").wish("languages", 2).wish("occupation", 3));
    IncrementalMatch held = matching.incremental(CANDIDATES_FOR_VACANCY, 5);

    MatchDiff diff =
        held.update(Update.at(NEXT).withCandidates(List.of(worse, other("zoe", "esco:9112.1"))));

    onlyTheLanguagesOfAnn(diff);
  }

  @Test
  void whatWasDecidedBeforeIsNoReasonNow() {
    Corrected corrected =
        new Corrected(
            ann.id(),
            cook.id(),
            new ActorId("p-8"),
            Sample.DAY,
            "Speaks well.",
            "languages",
            Grade.met());
    Candidate aad = other("aad", "esco:5120.1");
    Decisions decisions = Decisions.none().with(corrected);
    IncrementalMatch held = matching().with(decisions).incremental(CANDIDATES_FOR_VACANCY, 5);

    MatchDiff diff = held.update(Update.at(NEXT).withCandidates(List.of(aad)).with(decisions));

    assertThat(causes(diff, ann)).containsExactly(new Cause.Displaced(List.of(aad.id())));
  }

  @Test
  void whatOnlyTheOtherDirectionLooksAtIsNoReason() {
    PolicyContext hours =
        PolicyContext.named("HOURS", Sample.from(Sample.DAY))
            .withWishes(List.of(new Wish("hours", 1, EnumSet.of(VACANCIES_FOR_CANDIDATE))));
    IncrementalMatch held =
        matching().with(POLICY.with(hours)).incremental(CANDIDATES_FOR_VACANCY, 5);
    Candidate changed = withHours(speaking(ann, LanguageLevel.NONE), 1, 2);

    MatchDiff diff = held.update(Update.at(NEXT).withCandidates(List.of(changed)));

    onlyTheLanguagesOfAnn(diff);
  }

  @Test
  void aDecisionIsAReason() {
    Dismissed dismissed =
        new Dismissed(ann.id(), cook.id(), new ActorId("p-8"), Sample.DAY, "Worked there before.");
    IncrementalMatch held = matching().incremental(CANDIDATES_FOR_VACANCY, 1);

    MatchDiff now = held.update(Update.at(NEXT).with(Decisions.none().with(dismissed)));
    MatchDiff noMore = held.update(Update.at(NEXT).with(Decisions.none()));

    assertThat(wording(DUTCH).diff(now))
        .containsExactly(
            "Nieuw: kandidaat bob voor vacature cook, op plaats 1.",
            "  - Niet meer voor: ann.",
            "Weg: kandidaat ann voor vacature cook, eerst op plaats 1.",
            "  - Een medewerker besloot op 21-11-2026 dat dit geen voorstel meer is.");
    assertThat(wording(DUTCH).diff(noMore))
        .contains("  - Het besluit van 21-11-2026 dat dit geen voorstel meer is, geldt niet meer.");
  }

  @Test
  void everyStrategyCanBeCompared() {
    Vacancy second = Sample.vacancy("second", "4331", "esco:5120.1");
    Matching before = matching();
    Matching after = before.with(Snapshot.of(List.of(ann, bob), List.of(cook, second)));
    for (String strategy : List.of("stable", "assignment", "spread", "ranked")) {
      MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 1);

      MatchDiff diff =
          MatchDiff.between(
              before.run(strategy, Map.of(), request), after.run(strategy, Map.of(), request));

      assertThat(diff.of(ProposalChange.Kind.NEW))
          .as(strategy)
          .anySatisfy(
              change -> assertThat(change.causes()).contains(new Cause.Joined(second.id())));
    }
  }

  @Test
  void whereAPlacedCandidateWentIsTold() {
    Vacancy better = Sample.vacancy("better", "4331", "esco:5120.1");
    Vacancy odd = cook.withJob(Sample.vacancy("cook", "4331", "esco:9112.1").job());
    Matching before = matching().with(Snapshot.of(List.of(ann, bob), List.of(odd)));
    Matching after = before.with(Snapshot.of(List.of(ann, bob), List.of(odd, better)));
    MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 1);

    MatchDiff diff =
        MatchDiff.between(
            before.run("stable", Map.of(), request), after.run("stable", Map.of(), request));

    assertThat(wording(Locale.ENGLISH).diff(diff))
        .contains(
            "  - Candidate ann has a place at vacancy better now.",
            "  - Candidate ann had a place at vacancy cook before.");
  }

  @Test
  void matchesOfOneKindAreCompared() {
    Run one = matching().run("ranked", Map.of(), MatchRequest.of(CANDIDATES_FOR_VACANCY, 1));
    Run other = matching().run("ranked", Map.of(), MatchRequest.of(VACANCIES_FOR_CANDIDATE, 1));

    assertThatThrownBy(() -> MatchDiff.between(one, other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Matches are compared that are of one strategy and in one direction.");
  }

  @Test
  void trendsAreTold() {
    Market market = matching().market();
    assertThat(trend(ann, withHours(ann, 20, 40))).isEqualTo(Trend.WIDENED);
    assertThat(trend(ann, withHours(ann, 30, 32))).isEqualTo(Trend.NARROWED);
    assertThat(trend(ann, withHours(ann, 30, 40))).isEqualTo(Trend.CHANGED);
    assertThat(trend(ann, ann.withWishes(ann.wishes().withHours(null)))).isEqualTo(Trend.WITHDRAWN);
    assertThat(trend(ann.withWishes(ann.wishes().withHours(null)), ann)).isEqualTo(Trend.STATED);
    assertThat(market.sights()).containsOnlyKeys("languages", "occupation");
  }

  private static Candidate withHours(Candidate candidate, int least, int most) {
    return candidate.withWishes(candidate.wishes().withHours(new HoursPerWeek(least, most)));
  }

  /** Which way the hours changed, told by how they changed the score. */
  private static Trend trend(Candidate before, Candidate after) {
    Vacancy vacancy = Sample.vacancy("v", "4331", "esco:5120.1");
    List<Trend> trends = new ArrayList<>();
    for (int least = 0; least < 60 && trends.isEmpty(); least++) {
      Vacancy asking = vacancy.withTerms(vacancy.terms().withHours(new HoursPerWeek(least, least)));
      IncrementalMatch held =
          Matching.of(Snapshot.of(List.of(before), List.of(asking)), Sample.DAY)
              .with(Policy.named("hours", "1").wish("hours", 1))
              .incremental(CANDIDATES_FOR_VACANCY, 1);
      held.update(Update.at(NEXT).withCandidates(List.of(after))).changes().stream()
          .flatMap(change -> change.causes().stream())
          .flatMap(cause -> cause instanceof Cause.Edited e ? Stream.of(e.trend()) : Stream.of())
          .forEach(trends::add);
    }
    return trends.get(0);
  }

  @Test
  void everyAttributeAndTrendHasWords() throws IllegalAccessException {
    for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
      DiffWording words = wording(locale);
      for (String attribute : attributes()) {
        for (Trend trend : Trend.values()) {
          assertThat(
                  words.cause(new Cause.Edited(cook.id(), attribute, trend, List.of(), List.of())))
              .doesNotContain("attribute.", "trend.", "{");
        }
      }
      assertThat(words.cause(new Cause.Rearranged())).doesNotContain("cause.");
      assertThat(words.cause(new Cause.Left(cook.id(), "gone"))).doesNotContain("cause.");
      assertThat(words.cause(new Cause.Left(cook.id(), "vacancy-filled"))).contains("cook ");
      assertThat(words.cause(new Cause.Joined(cook.id()))).doesNotContain("cause.");
    }
  }

  private static Set<String> attributes() throws IllegalAccessException {
    Set<String> names = new TreeSet<>(AttributeTest.names(CandidateAttribute.class));
    names.addAll(AttributeTest.names(VacancyAttribute.class));
    return names;
  }
}
