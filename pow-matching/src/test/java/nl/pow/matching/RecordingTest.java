package nl.pow.matching;

import static nl.pow.matching.Recorded.INPUTS;
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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.Digest;
import nl.pow.core.Edition;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.json.JsonInput;
import nl.pow.core.json.JsonLimits;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.run.EditedRecordException;
import nl.pow.matching.run.MatchRun;
import nl.pow.matching.run.Recorder;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.RunCounts;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.StrategyCard;
import org.junit.jupiter.api.Test;

/** What the record of a run tells, and what it does not. */
class RecordingTest {
  @Test
  void countsThoseWhoTookPartAndThoseLeftOut() {
    Snapshot some =
        Snapshot.of(
            List.of(
                Sample.candidate("a", "4331", 50, "esco:5120.1"),
                Sample.candidate("b", "4331", 50, "esco:5120.1"),
                Sample.candidate("placed", "4331", 50, "esco:5120.1")
                    .withStatus(CandidateStatus.PLACED)),
            List.of(
                Sample.vacancy("v", "4331", "esco:5120.1"),
                Sample.vacancy("filled", "4331", "esco:5120.1").withStatus(VacancyStatus.FILLED),
                Sample.vacancy("gone", "4331", "esco:5120.1").withStatus(VacancyStatus.FILLED)));

    assertThat(ranked(Matching.of(some, Sample.DAY), Map.of()).run().counts())
        .isEqualTo(new RunCounts(2, 1, 3, 0, 2, 0));
  }

  @Test
  void theRecordTellsWhatItRestsOn() {
    MatchRun run = ranked(matching(), Map.of("threads", "2")).run();
    assertThat(run.basis().taxonomy()).isEqualTo(new Edition("codes", "1", null));
    assertThat(run.basis().travel()).isEqualTo(new Edition("straight-line", "2026", null));
    assertThat(run.basis().strategy().name()).isEqualTo("ranked");
    assertThat(run.basis().criteria())
        .extracting(Edition::name)
        .containsExactlyElementsOf(Policy.standard().criteria());
    assertThat(run.basis().request()).isEqualTo(REQUEST);
    assertThat(run.counts().candidates() + run.counts().vacancies() + run.counts().leftOut())
        .isEqualTo(21);
    assertThat(run.warnings()).doesNotContain("taxonomy-unknown", "travel-unknown");
    Recording unknown = ranked(matching().with(noTravel()), Map.of());
    assertThat(unknown.run().warnings()).contains("travel-unknown");
  }

  @Test
  void aRecordWarnsOfAllThatItCannotTell() {
    Matching unsure =
        Matching.of(Snapshot.of(List.of(), List.of()), Sample.DAY)
            .with(new WorkshopTaxonomy())
            .with(noTravel());

    MatchRun run = ranked(unsure, Map.of()).run();
    boolean unpacked = run.basis().library().equals(Edition.unknown().version());
    assertThat(run.warnings())
        .containsExactlyElementsOf(
            unpacked
                ? List.of(
                    "library-unknown",
                    "nothing-proposed",
                    "strategy-unknown",
                    "taxonomy-unknown",
                    "travel-unknown")
                : List.of("nothing-proposed", "taxonomy-unknown", "travel-unknown"));
    assertThat(ranked(matching(), Map.of()).run().warnings()).doesNotContain("nothing-proposed");
  }

  /** Nothing that has to stay secret gets into a record. */
  @Test
  void aSecretSettingIsNotRecorded() {
    MatchingStrategyProvider ranked = Matching.strategies().named("ranked");
    MatchingStrategyProvider calling =
        new MatchingStrategyProvider() {
          @Override
          public String name() {
            return "calling";
          }

          @Override
          public int spiVersion() {
            return SPI_VERSION;
          }

          @Override
          public List<Setting<?>> settings() {
            return List.of(
                Setting.flag("fast", true, "Whether to hurry.").secret(),
                Setting.flag("open", true, "Whether to tell."));
          }

          @Override
          public StrategyCard card() {
            return ranked.card();
          }

          @Override
          public MatchingStrategy create(Settings settings) {
            return ranked.create(Settings.empty());
          }
        };

    Recorder.check(calling, Map.of("open", "true"));
    assertThatThrownBy(() -> Recorder.check(calling, Map.of("open", "true", "fast", "false")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The setting [fast] is secret, and a record tells settings as they are.\nMaybe run the"
                + " strategy without a record.");
  }

  @Test
  void theRecordTellsOfNobody() {
    Recording recording = ranked(matching(), Map.of());
    String line = recording.run().line();
    SNAPSHOT.candidates().forEach(one -> assertThat(line).doesNotContain("\"" + one.id() + "\""));
    SNAPSHOT.vacancies().forEach(one -> assertThat(line).doesNotContain("\"" + one.id() + "\""));
    assertThat(recording.withoutInputs().withoutResult().run().line()).isEqualTo(line);
  }

  @Test
  void partsThatWereChangedAreRefused() {
    Recording recording = ranked(matching(), Map.of());
    String text = RUNS.write(recording);
    refused(text.replaceFirst("\"seed\":0", "\"seed\":1"), "run", "does not fit its hash.");
    refused(text.replaceFirst("\"c1\"", "\"c123\""), "inputs", "do not fit their digest.");
    refused(text.replaceFirst("\"rank\":1,", "\"rank\":2,"), "result", "does not fit its digest.");
    Recording mixed =
        new Recording(
            recording.run(), INPUTS, ranked(matching().with(noTravel()), Map.of()).result());
    assertThatThrownBy(() -> REPLAY.of(mixed)).isInstanceOf(EditedRecordException.class);
  }

  private static void refused(String text, String place, String fault) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            EditedRecordException.class, e -> assertThat(e.place()).isEqualTo(place))
        .hasMessage(
            "The record of a run is not as it was made: ["
                + place
                + "] "
                + fault
                + "\nMaybe compare it with a copy that is kept elsewhere; do not use it as"
                + " evidence.");
  }

  @Test
  void faultsAreToldInDutchTooAndLimitsAreThoseOfTheCaller() {
    String wrong = RUNS.write(ranked(matching(), Map.of())).replaceFirst("\"seed\"", "\"sed\"");

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("request.seed: This field is missing.");
    assertThatThrownBy(() -> RUNS.in(Locale.forLanguageTag("nl")).read(JsonInput.of(wrong)))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("request.seed: Dit veld ontbreekt.");
    JsonLimits few = new JsonLimits(100, 32, 1_000, 100, 100, 100, 10);
    assertThatThrownBy(() -> RUNS.with(few).read(JsonInput.of(wrong)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageContaining("json-too-large");
  }

  @Test
  void aTaxonomyTellsWhichItIsAlsoInTheMarket() {
    assertThat(new CodeTaxonomy().edition()).hasToString("codes 1");
    assertThat(new WorkshopTaxonomy().edition()).isEqualTo(Edition.unknown());
    Edition digested = new Edition("own", "2", Digest.of(""));
    assertThat(digested)
        .hasToString("own 2 (e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
  }
}
