package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.JsonInput;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Need;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Question;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import nl.pow.matching.market.Decided;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.text.Wording;
import nl.pow.matching.verify.Rule;
import nl.pow.matching.verify.Verifier;
import nl.pow.matching.verify.Violation;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final Policy POLICY =
      Policy.named("small", "1").demand("licences").wish("licences", 2).wish("occupation", 3);

  private final Candidate ann = Sample.candidate("ann", "4331", 20, "esco:5120.1");
  private final Candidate bob = Sample.candidate("bob", "4331", 20, "esco:5131.2");
  private final Candidate cas = driver(Sample.candidate("cas", "4331", 20, "esco:5120.1"));
  private final Vacancy cook = drive(Sample.vacancy("cook", "4331", "esco:5120.1"));

  private static Candidate driver(Candidate candidate) {
    return candidate.withQualifications(
        candidate
            .qualifications()
            .withLicences(new java.util.TreeSet<>(List.of(DrivingLicence.C))));
  }

  private static Vacancy drive(Vacancy vacancy) {
    return vacancy.withRequirements(
        new Requirements(
            null,
            List.of(),
            List.of(),
            List.of(new LicenceRequirement(DrivingLicence.B, Need.MUST)),
            List.of(),
            List.of(),
            List.of()));
  }

  private Matching matching(HumanDecision... decisions) {
    return Matching.of(Snapshot.of(List.of(ann, bob, cas), List.of(cook)), Sample.DAY)
        .with(POLICY)
        .with(Decisions.of(List.of(decisions)));
  }

  private Pinned pinned(Candidate candidate) {
    return new Pinned(candidate.id(), cook.id(), by("p-7"), Sample.DAY, "They have met.");
  }

  private Dismissed dismissed(Candidate candidate) {
    return new Dismissed(candidate.id(), cook.id(), by("p-8"), Sample.DAY, "Worked there before.");
  }

  private Corrected corrected(Candidate candidate, Grade grade) {
    return new Corrected(
        candidate.id(), cook.id(), by("p-9"), Sample.DAY, "C is enough.", "licences", grade);
  }

  private static ActorId by(String token) {
    return new ActorId(token);
  }

  private static List<String> listed(MatchResult result) {
    return result.proposals().stream().map(p -> p.candidate().value()).toList();
  }

  @Test
  void withoutDecisionsTheBestComeFirstAndDemandsHold() {
    assertThat(listed(matching().rank(CANDIDATES_FOR_VACANCY, 3))).containsExactly("ann", "bob");
  }

  @Test
  void whoIsDismissedIsNamedAndNotProposed() {
    Matching matching = matching(dismissed(ann));

    for (Direction direction : Direction.values()) {
      assertThat(matching.rank(direction, 3).proposals())
          .extracting(Proposal::candidate)
          .doesNotContain(ann.id());
      assertThat(matching.market().blockedBy(ann.id(), cook.id(), direction))
          .containsExactly("decision");
      assertThat(matching.market().score(ann.id(), cook.id(), direction)).isEmpty();
      assertThat(matching.explain(ann.id(), cook.id(), direction).explanation().blockedBy())
          .extracting(Finding::criterion, Finding::verdict, Finding::decision)
          .containsExactly(tuple("decision", Verdict.NOT_MET, dismissed(ann)));
    }
    assertThat(matching.rank(CANDIDATES_FOR_VACANCY, 3).decisions())
        .containsExactly(new Decided(dismissed(ann), "dismissed"));
    assertThat(matching.rank(VACANCIES_FOR_CANDIDATE, 3).shortfalls())
        .filteredOn(shortfall -> shortfall.subject().equals(ann.id()))
        .singleElement()
        .satisfies(
            shortfall ->
                assertThat(shortfall.obstacles())
                    .extracting(o -> o.criterion(), o -> o.alone())
                    .containsExactly(tuple("decision", 1)));
  }

  @Test
  void noChangeOfFilesHelpsWhoIsDismissed() {
    var answer =
        matching(dismissed(ann))
            .advice()
            .whyNot(Question.of(ann.id(), cook.id(), CANDIDATES_FOR_VACANCY));

    assertThat(answer.remedy()).isNull();
    assertThat(answer.immovable()).containsExactly("decision");
  }

  @Test
  void whoIsPinnedComesFirstWhateverScoreAndDemandsSay() {
    Matching matching = matching(pinned(cas));

    MatchResult result = matching.rank(CANDIDATES_FOR_VACANCY, 2);

    assertThat(listed(result)).containsExactly("cas", "ann");
    assertThat(listed(matching.rank(CANDIDATES_FOR_VACANCY, 1))).containsExactly("cas");
    Judgement judgement = result.proposals().get(0).judgement();
    assertThat(judgement.admitted()).isTrue();
    assertThat(judgement.explanation().findings())
        .extracting(Finding::criterion, Finding::verdict, Finding::blocks)
        .startsWith(
            tuple("decision", Verdict.MET, false), tuple("licences", Verdict.NOT_MET, false));
    assertThat(result.decisions()).containsExactly(new Decided(pinned(cas), "pinned"));
  }

  @Test
  void morePinsThanPlacesAllStay() {
    Matching matching = matching(pinned(bob), pinned(cas));

    assertThat(listed(matching.rank(CANDIDATES_FOR_VACANCY, 1))).containsExactly("cas", "bob");
  }

  @Test
  void aCorrectionTakesThePlaceOfTheGradeAndTheSumStaysExact() {
    Matching matching = matching(corrected(cas, Grade.of(Verdict.PARTLY_MET, 600)));
    Market market = matching.market();

    Judgement judgement = market.judge(cas.id(), cook.id(), CANDIDATES_FOR_VACANCY);

    assertThat(judgement.admitted()).isTrue();
    assertThat(judgement.score().points()).isEqualTo(2 * 600 + 3 * 1000);
    assertThat(judgement.explanation().findings())
        .extracting(Finding::criterion, Finding::value, f -> f.decision() != null)
        .containsExactly(
            tuple("licences", 600, true),
            tuple("licences", 600, true),
            tuple("occupation", 1000, false));
    assertThat(judgement.explanation().findings().get(0).evidence()).isNotEmpty();
    assertThat(listed(matching.rank(CANDIDATES_FOR_VACANCY, 3)))
        .containsExactly("cas", "ann", "bob");
  }

  @Test
  void aCorrectionCanPutOutToo() {
    Matching matching = matching(corrected(ann, Grade.of(Verdict.NOT_MET, 0)));

    assertThat(listed(matching.rank(CANDIDATES_FOR_VACANCY, 3))).containsExactly("bob");
  }

  @Test
  void aDecisionOutlivesThoseWhoTakeNoPart() {
    Corrected other =
        new Corrected(ann.id(), cook.id(), by("p-9"), Sample.DAY, "Known.", "hours", Grade.met());
    Vacancy gone = Sample.vacancy("gone", "4331", "esco:5120.1");
    Pinned waiting = new Pinned(bob.id(), gone.id(), by("p-7"), Sample.DAY, "They have met.");

    assertThat(matching(other, waiting).rank(CANDIDATES_FOR_VACANCY, 3).decisions())
        .containsExactly(
            new Decided(other, "not-in-policy"), new Decided(waiting, "not-in-market"));
  }

  @Test
  void theLaterDecisionAboutTheSameStands() {
    Pinned early = pinned(ann);
    Dismissed late =
        new Dismissed(ann.id(), cook.id(), by("p-8"), Sample.DAY.plusDays(1), "Has work.");
    Corrected grade = corrected(ann, Grade.met());

    assertThat(Decisions.of(List.of(early, grade, late)).all()).containsExactly(late, grade);
    assertThat(Decisions.of(List.of(late, grade, early)).all()).containsExactly(late, grade);
    assertThat(Decisions.of(List.of(early, dismissed(ann))).all()).containsExactly(dismissed(ann));
    assertThat(Decisions.of(List.of(dismissed(ann), early)).all()).containsExactly(early);
    assertThat(Decisions.of(List.of(early, grade)).about(ann.id(), cook.id()))
        .containsExactly(early, grade);
    assertThat(Decisions.of(List.of(early, grade)).about(bob.id(), cook.id())).isEmpty();
    assertThat(Decisions.of(List.of(early, pinned(bob))).about(ann.id(), cook.id()))
        .containsExactly(early);
    assertThat(Decisions.of(List.of(early, grade)))
        .hasToString("Decisions[2]")
        .isEqualTo(Decisions.of(List.of(grade, early)))
        .hasSameHashCodeAs(Decisions.of(List.of(grade, early)));
    assertThat(Decisions.of(List.of(early, grade)).without(early).all()).containsExactly(grade);
    assertThat(Decisions.of(List.of(late)).without(early).all()).containsExactly(late);
  }

  @Test
  void decisionsAreWrittenAndRead() {
    Decisions all =
        Decisions.of(
            List.of(pinned(ann), dismissed(bob), corrected(cas, Grade.of(Verdict.MET, 900))));

    String text = all.write();

    assertThat(Decisions.read(JsonInput.of(text), DUTCH)).isEqualTo(all);
    assertThat(text)
        .isEqualTo(
            """
            {
              "pinned": [ {
                "candidate": "ann",
                "vacancy": "cook",
                "by": "p-7",
                "on": "2026-11-21",
                "reason": "They have met."
              } ],
              "dismissed": [ {
                "candidate": "bob",
                "vacancy": "cook",
                "by": "p-8",
                "on": "2026-11-21",
                "reason": "Worked there before."
              } ],
              "corrected": [ {
                "candidate": "cas",
                "vacancy": "cook",
                "by": "p-9",
                "on": "2026-11-21",
                "reason": "C is enough.",
                "criterion": "licences",
                "grade": {
                  "verdict": "MET",
                  "value": 900,
                  "certainty": 1000
                }
              } ]
            }\
            """);
    assertThat(Decisions.none().write()).isEqualTo("{ }");
    assertThat(Decisions.read(JsonInput.of("{}"), DUTCH).isEmpty()).isTrue();
  }

  @Test
  void allFaultsOfADocumentAreTold() {
    String text =
        """
        {"pinned": [
          {"candidate": "a b", "vacancy": "v", "by": "p", "on": "2026-11-21", "reason": "x"},
          {"candidate": "a", "vacancy": "v", "by": "p", "on": "2026-11-21", "reason": "x\\u202e"},
          {"candidate": "a", "vacancy": "v", "by": "p", "on": "2026-11-21"}]}
        """;

    assertThatThrownBy(() -> Decisions.read(JsonInput.of(text), Locale.ENGLISH))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path())
                    .containsExactly(
                        "pinned[0].candidate", "pinned[1].reason", "pinned[2].reason"));
  }

  @Test
  void aReasonIsMandatoryAndShort() {
    for (String reason : List.of("", " ", "x".repeat(501))) {
      assertThatThrownBy(() -> new Pinned(ann.id(), cook.id(), by("p-7"), Sample.DAY, reason))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "A decision has a reason of 1 to 500 characters.\n"
                  + "Maybe tell in one sentence what it rests on.");
    }
    assertThatThrownBy(
            () -> new Pinned(ann.id(), cook.id(), by("p"), LocalDate.of(1800, 1, 1), "x"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aReasonIsInNoTextForLogs() {
    Matching matching = matching(pinned(cas), dismissed(ann), corrected(bob, Grade.met()));
    MatchResult result = matching.rank(CANDIDATES_FOR_VACANCY, 3);

    assertThat(Stream.of(pinned(cas), dismissed(ann), corrected(bob, Grade.met())))
        .extracting(Object::toString)
        .containsExactly("pinned[cas, cook]", "dismissed[ann, cook]", "corrected[bob, cook]");
    assertThat(result.toString() + matching.market().decisions())
        .contains("pinned[cas, cook]")
        .doesNotContain("They have met", "Worked there", "is enough");
  }

  @Test
  void theNameOfADecisionIsNoNameOfACriterion() {
    Policy policy = Policy.named("odd", "1").demand("decision");
    Matching matching =
        matching()
            .with(nl.pow.core.plugin.Providers.of("criterion", List.of(new Lottery("decision"))))
            .with(policy);

    assertThatThrownBy(matching::market)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The name [decision] stands for what people decide.\n"
                + "Maybe give the criterion another name.");
  }

  @Test
  void decisionsReadInDutchAndEnglish() {
    Market market =
        matching(pinned(cas), dismissed(ann), corrected(bob, Grade.of(Verdict.MET, 900))).market();
    Wording dutch = Wording.of(DUTCH, new CodeTaxonomy(), Matching.criteria());
    Wording english = Wording.of(Locale.ENGLISH, new CodeTaxonomy(), Matching.criteria());

    assertThat(dutch.judgement(market.judge(ann.id(), cook.id(), CANDIDATES_FOR_VACANCY)))
        .contains("Een medewerker besloot op 21-11-2026 dat dit geen voorstel meer is.");
    assertThat(dutch.judgement(market.judge(cas.id(), cook.id(), CANDIDATES_FOR_VACANCY)))
        .contains("Een medewerker besloot op 21-11-2026 dat dit een voorstel blijft.");
    assertThat(english.judgement(market.judge(bob.id(), cook.id(), CANDIDATES_FOR_VACANCY)))
        .contains("Driving licences: met (demand). A professional corrected this on 2026-11-21.");
    assertThat(market.decided())
        .flatExtracting(dutch::decided)
        .containsExactly(
            "Kandidaat ann is geen voorstel meer voor vacature cook.",
            "Besloten op 21-11-2026 door p-8. Reden: Worked there before.",
            "Kandidaat bob en vacature cook: Rijbewijzen is verbeterd naar voldaan, waarde 900 van"
                + " 1000.",
            "Besloten op 21-11-2026 door p-9. Reden: C is enough.",
            "Kandidaat cas blijft een voorstel voor vacature cook.",
            "Besloten op 21-11-2026 door p-7. Reden: They have met.");
    assertThat(english.decided(new Decided(pinned(cas), "not-in-market")))
        .containsExactly(
            "Candidate cas stays a proposal for vacancy cook.",
            "Decided on 2026-11-21 by p-7. Reason: They have met.",
            "The decision stands, but one of the two takes no part now.");
    assertThat(english.decided(new Decided(pinned(cas), "not-in-policy"))).hasSize(3);
  }

  @Test
  void aResultThatForgetsADecisionIsFoundOut() {
    MatchResult without = matching().rank(CANDIDATES_FOR_VACANCY, 3);
    for (HumanDecision one :
        List.of(pinned(cas), dismissed(ann), corrected(ann, Grade.of(Verdict.MET, 900)))) {
      Market market = matching(one).market();
      MatchResult pretended = withDecisions(without, market.decided());

      assertThat(Verifier.verify(market, pretended).violations())
          .filteredOn(violation -> violation.rule() == Rule.DECISIONS)
          .isNotEmpty();
      assertThat(Verifier.verify(market, without).violations())
          .extracting(Violation::text)
          .contains("what people decided is not told as it is");
    }
    MatchResult last = matching(pinned(bob)).rank(CANDIDATES_FOR_VACANCY, 3);
    List<Proposal> turned =
        List.of(
            new Proposal(1, last.proposals().get(1).judgement()),
            new Proposal(2, last.proposals().get(0).judgement()));
    assertThat(
            Verifier.verify(matching(pinned(bob)).market(), proposing(last, turned)).violations())
        .extracting(Violation::toString)
        .contains("DECISIONS: [bob] for [cook] is pinned and does not come first");
  }

  @Test
  void aCorrectionThatIsNotShownIsFoundOut() {
    Corrected said = corrected(ann, Grade.of(Verdict.MET, 900));
    MatchResult right = matching(said).rank(CANDIDATES_FOR_VACANCY, 3);
    Market market = matching(said).market();
    String fault = "DECISIONS: [ann] for [cook] is corrected and its explanation does not show it";

    assertThat(Verifier.verify(market, right).holds()).isTrue();
    for (HumanDecision other :
        List.of(
            corrected(ann, Grade.of(Verdict.PARTLY_MET, 900)),
            new Corrected(
                ann.id(), cook.id(), by("p-9"), Sample.DAY, "Else.", "licences", said.grade()))) {
      MatchResult otherwise = matching(other).rank(CANDIDATES_FOR_VACANCY, 3);

      assertThat(Claim.faults(market, withDecisions(otherwise, market.decided()))).contains(fault);
    }
    assertThat(
            Claim.faults(
                market, withDecisions(matching().rank(CANDIDATES_FOR_VACANCY, 3), List.of())))
        .contains(fault);
  }

  private static MatchResult withDecisions(MatchResult r, List<Decided> decisions) {
    return changed(r, r.proposals(), decisions);
  }

  private static MatchResult proposing(MatchResult r, List<Proposal> proposals) {
    return changed(r, proposals, r.decisions());
  }

  private static MatchResult changed(
      MatchResult r, List<Proposal> proposals, List<Decided> decisions) {
    return Claim.of(r).proposals(proposals).decisions(decisions).result();
  }
}
