package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.run.Recorder;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunInputs;
import nl.pow.matching.run.RunStamp;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.verify.Rule;
import nl.pow.matching.verify.Verification;
import nl.pow.matching.verify.Verifier;
import nl.pow.matching.verify.Violation;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** A strategy that places people and promises nothing more says so. */
class PlacementTest {
  private final Matching matching = Matching.of(new DenseMarket(11).snapshot(12, 12), Sample.DAY);

  private MatchResult placing(String strategy) {
    MatchResult r = matching.match(strategy, Map.of(), MatchRequest.of(CANDIDATES_FOR_VACANCY, 9));
    return Claim.of(r).certificate(new PlacementCertificate()).result();
  }

  @Test
  void placementsWithinTheOpeningsKeepThePromise() {
    Verification found = Verifier.verify(matching.market(), placing("stable"));

    assertThat(found.violations()).isEmpty();
    assertThat(found.checked()).contains(Rule.CAPACITIES).doesNotContain(Rule.STABILITY);
  }

  @Test
  void whoHasMoreThanThereIsIsNamed() {
    List<Candidate> cooks =
        Stream.of("a", "b").map(c -> Sample.candidate(c, "4331", 50, "esco:5120.1")).toList();
    List<Vacancy> kitchens =
        Stream.of("v", "w").map(v -> Sample.vacancy(v, "4331", "esco:5120.1")).toList();
    Matching two = Matching.of(Snapshot.of(cooks, kitchens), Sample.DAY);
    MatchResult all = two.rank(CANDIDATES_FOR_VACANCY, 2);
    MatchResult one = two.rank(CANDIDATES_FOR_VACANCY, 1);

    assertThat(
            Claim.faults(
                two.market(), Claim.of(all).certificate(new PlacementCertificate()).result()))
        .contains(
            "CAPACITIES: [a] has 2 where 1 is the most",
            "CAPACITIES: [b] has 2 where 1 is the most",
            "CAPACITIES: [v] has 2 where 1 is the most",
            "CAPACITIES: [w] has 2 where 1 is the most");
    assertThat(Claim.faults(two.market(), Claim.of(one).proposals(all.proposals()).result()))
        .contains(
            "NOT_TOO_MANY: [v] has 2 where 1 is the most",
            "NOT_TOO_MANY: [w] has 2 where 1 is the most");
  }

  @Test
  void suggestionsThatAreSaidToBePlacementsBreakIt() {
    Verification found = Verifier.verify(matching.market(), placing("ranked"));

    assertThat(found.violations()).extracting(Violation::rule).contains(Rule.CAPACITIES);
  }

  @Test
  void itComesBackFromARecording() {
    MatchContext context =
        new MatchContext(
            Sample.DAY,
            new CodeTaxonomy(),
            Matching.travels().named("straight-line").open(Settings.empty()));
    RunInputs inputs = RunInputs.of(new DenseMarket(11).snapshot(12, 12));
    RunStamp stamp = new RunStamp(new RunId("r-1"), Instant.EPOCH, Instant.EPOCH);
    Recording placing =
        new Recorder(inputs, context, Matching.criteria())
            .record(stamp, Map.of(), placing("stable"));

    Recording read = Matching.runs().read(JsonInput.of(Matching.runs().write(placing)));

    assertThat(read).isEqualTo(placing);
    assertThat(read.result().certificate()).isEqualTo(new PlacementCertificate());
  }
}
