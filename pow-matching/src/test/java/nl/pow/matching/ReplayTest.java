package nl.pow.matching;

import static nl.pow.matching.Recorded.INPUTS;
import static nl.pow.matching.Recorded.NOON;
import static nl.pow.matching.Recorded.REPLAY;
import static nl.pow.matching.Recorded.REQUEST;
import static nl.pow.matching.Recorded.RUNS;
import static nl.pow.matching.Recorded.SNAPSHOT;
import static nl.pow.matching.Recorded.matching;
import static nl.pow.matching.Recorded.noTravel;
import static nl.pow.matching.Recorded.ranked;
import static nl.pow.matching.Recorded.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Digest;
import nl.pow.core.Edition;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.run.Difference;
import nl.pow.matching.run.MatchRun;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.ReplayDiffersException;
import nl.pow.matching.run.RunBasis;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunInputs;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.Trip;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was recorded is done again. */
class ReplayTest {
  private static String replayed(Recording recording) {
    MatchResult again = REPLAY.of(recording);
    return RUNS.write(new Recording(recording.run(), recording.inputs(), again));
  }

  @Property(tries = 1_000)
  void everyRunIsReadAsItWasWrittenAndGivesTheSameBytesAgain(@ForAll Random random) {
    Recording recording = RandomRun.of("r", random);
    String text = RUNS.write(recording);
    Recording read = read(text);

    assertThat(read).isEqualTo(recording);
    assertThat(RUNS.write(read)).isEqualTo(text);
    assertThat(replayed(read)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ranked", "stable", "assignment", "spread"})
  void theProofOfEveryStrategyIsReadAsItWasWritten(String strategy) {
    Recording recording =
        matching().record(new RunId("r"), () -> NOON, strategy, Map.of(), REQUEST);

    Recording read = read(RUNS.write(recording));

    assertThat(read.result().certificate()).isEqualTo(recording.result().certificate());
    assertThat(read.result().proposals()).isNotEmpty();
    assertThat(read).isEqualTo(recording);
    assertThat(REPLAY.of(read)).isEqualTo(recording.result());
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Kathmandu",
    "ar-SA-u-nu-arab, America/St_Johns",
    "nl-NL, Europe/Amsterdam",
    "th-TH-u-ca-buddhist, Pacific/Kiritimati"
  })
  void aRunThatWasKeptGivesTheSameBytesEverywhere(String locale, String zone) throws IOException {
    String kept = kept();
    Locale before = Locale.getDefault();
    TimeZone there = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(replayed(read(kept)) + "\n").isEqualTo(kept);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(there);
    }
  }

  private static String kept() throws IOException {
    try (InputStream stream = ReplayTest.class.getResourceAsStream("recording.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Digest result = ranked(matching(), Map.of()).run().result();
    for (int threads = 1; threads <= 8; threads++) {
      Recording recording = ranked(matching(), Map.of("threads", "" + threads));
      assertThat(recording.run().result()).isEqualTo(result);
      assertThat(replayed(recording)).isEqualTo(RUNS.write(recording));
    }
  }

  @Test
  void withoutItsInputsARunIsReplayedOnTheSnapshotOfThenOnly() {
    Recording erased = ranked(matching(), Map.of()).withoutInputs().withoutResult();
    Recording kept = read(RUNS.write(erased));
    assertThat(kept).isEqualTo(erased);
    assertThat(REPLAY.of(kept.run(), INPUTS)).isEqualTo(matching().rank(REQUEST.direction(), 3));
    assertThatThrownBy(() -> REPLAY.of(kept))
        .isInstanceOf(ReplayDiffersException.class)
        .hasMessage(
            "The run [r1] was not replayed: its inputs are not there any more.\n"
                + "Maybe hand over those of then, if somebody kept them.");
    Snapshot other = new DenseMarket(6).snapshot(12, 9);
    RunInputs decided =
        new RunInputs(
            SNAPSHOT, new RandomDecisions(new Random(1), List.of("skills")).some(9, 2, 2));
    assertThat(decided.decisions().isEmpty()).isFalse();
    assertThatThrownBy(() -> REPLAY.of(kept.run(), decided))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> assertThat(e.difference()).isEqualTo(Difference.INPUTS));
    assertThatThrownBy(() -> REPLAY.of(kept.run(), RunInputs.of(other)))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> assertThat(e.difference()).isEqualTo(Difference.INPUTS))
        .hasMessage(
            "The run [r1] was not replayed: the people, the work or the decisions are others; the"
                + " digests differ.\nMaybe something changed since, or was added or erased: take"
                + " the snapshot of the revision [0], with the decisions of then.");
  }

  @Test
  void whereTheResultDiffersIsTold() {
    Recording recording = ranked(matching().with(noTravel()), Map.of());
    assertThatThrownBy(() -> REPLAY.of(recording))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> assertThat(e.difference()).isEqualTo(Difference.TRAVEL))
        .hasMessage(
            "The run [r1] was not replayed: it does not tell which travel was used.\nMaybe hand"
                + " that travel over, open, with [with].");
    assertThat(REPLAY.with(noTravel()).of(recording)).isEqualTo(recording.result());

    Travel far = (home, work) -> Optional.of(new Trip(999_000, null));
    assertThatThrownBy(() -> REPLAY.with(far).of(recording))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> {
              assertThat(e.difference()).isEqualTo(Difference.RESULT);
              assertThat(e.path()).isEqualTo("proposals[0]");
            })
        .hasMessage(
            "The replay of the run [r1] gives another result. It differs first at"
                + " [proposals[0]].\nMaybe a criterion, the taxonomy or the travel does not always"
                + " give the same.");
    assertThatThrownBy(() -> REPLAY.with(far).of(recording.withoutResult()))
        .isInstanceOfSatisfying(ReplayDiffersException.class, e -> assertThat(e.path()).isEmpty());
  }

  @Test
  void otherVersionsAreNamedWhenSomethingElseComesOutAndOnlyThen() {
    MatchRun run = ranked(matching(), Map.of()).run();
    RunBasis basis = run.basis();
    MatchRun older = with(run, with(basis, "0.0.1", basis.criteria()), run.result());
    assertThat(REPLAY.of(older, INPUTS)).isEqualTo(matching().rank(REQUEST.direction(), 3));
    MatchRun other = with(run, with(basis, "0.0.1", basis.criteria()), Digest.of("other"));
    assertThatThrownBy(() -> REPLAY.of(other, INPUTS))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> assertThat(e.difference()).isEqualTo(Difference.LIBRARY))
        .hasMessage(
            "The replay of the run [r1] gives another result. The library was [0.0.1] and is ["
                + basis.library()
                + "].\nMaybe bring that of then back.");
  }

  @Test
  void whateverIsOfAnotherVersionIsNamed() {
    MatchRun run = ranked(matching(), Map.of()).run();
    RunBasis basis = run.basis();
    Edition strategy = basis.strategy();
    Edition older = new Edition(strategy.name(), "0.0.1", null);
    Edition codes = new Edition("codes", "0", null);
    Edition way = new Edition("straight-line", "0", null);

    assertThat(cause(run, of(basis, older, basis.taxonomy(), basis.travel())))
        .isEqualTo("STRATEGY: The strategy was [ranked 0.0.1] and is [" + strategy + "].");
    assertThat(cause(run, of(basis, strategy, codes, basis.travel())))
        .isEqualTo("TAXONOMY: The taxonomy was [codes 0] and is [codes 1].");
    assertThat(cause(run, of(basis, strategy, basis.taxonomy(), way)))
        .isEqualTo("TRAVEL: The travel was [straight-line 0] and is [straight-line 2026].");
  }

  private static String cause(MatchRun run, RunBasis then) {
    ReplayDiffersException differs =
        catchThrowableOfType(
            ReplayDiffersException.class,
            () -> REPLAY.of(with(run, then, Digest.of("other")), INPUTS));
    String text = differs.getMessage();
    return differs.difference()
        + ":"
        + text.substring(text.indexOf("result.") + 7, text.indexOf("\n"));
  }

  private static RunBasis of(RunBasis basis, Edition strategy, Edition taxonomy, Edition travel) {
    return new RunBasis(
        basis.library(),
        basis.asOf(),
        basis.revision(),
        basis.policy(),
        basis.criteria(),
        strategy,
        basis.settings(),
        basis.request(),
        taxonomy,
        travel,
        basis.inputs());
  }

  @Test
  void theFirstCriterionOfAnotherVersionIsNamed() {
    MatchRun run = ranked(matching(), Map.of()).run();
    RunBasis basis = run.basis();
    List<Edition> criteria = new ArrayList<>(basis.criteria());
    criteria.set(2, new Edition(criteria.get(2).name(), "0.0.1", null));
    RunBasis older = with(basis, basis.library(), criteria);
    assertThatThrownBy(() -> REPLAY.of(with(run, older, Digest.of("other")), INPUTS))
        .hasMessage(
            "The replay of the run [r1] gives another result. The criterion was [education 0.0.1]"
                + " and is ["
                + basis.criteria().get(2)
                + "].\nMaybe bring that of then back.");
  }

  private static MatchRun with(MatchRun run, RunBasis basis, Digest result) {
    return new MatchRun(
            run.format(), run.stamp(), basis, run.counts(), run.warnings(), result, null, result)
        .after(null);
  }

  private static RunBasis with(RunBasis basis, String library, List<Edition> criteria) {
    return new RunBasis(
        library,
        basis.asOf(),
        basis.revision(),
        basis.policy(),
        criteria,
        basis.strategy(),
        basis.settings(),
        basis.request(),
        basis.taxonomy(),
        basis.travel(),
        basis.inputs());
  }

  @Test
  void aPolicyWhoseCriteriaAreGoneIsNotReplayed() {
    Recording recording =
        ranked(
            matching()
                .with(RandomRun.criteria())
                .with(
                    Policy.named("own", "1")
                        .wish("strict", 1)
                        .with(new CriterionSetting("strict", "value", "7"))),
            Map.of());
    assertThatThrownBy(() -> Matching.replay().of(recording))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> assertThat(e.difference()).isEqualTo(Difference.POLICY))
        .hasMessage(
            "The run [r1] was not replayed: its policy cannot be read any more as it was"
                + " written.\nMaybe a criterion of it is not on the path, or its settings are"
                + " others.");
  }

  @Test
  void aTaxonomyThatDoesNotTellWhichItIsIsHandedOver() {
    Recording recording = ranked(matching().with(new WorkshopTaxonomy()), Map.of());

    assertThatThrownBy(() -> REPLAY.of(recording))
        .isInstanceOfSatisfying(
            ReplayDiffersException.class,
            e -> assertThat(e.difference()).isEqualTo(Difference.TAXONOMY));
    assertThat(REPLAY.with(new WorkshopTaxonomy()).of(recording)).isEqualTo(recording.result());
  }
}
