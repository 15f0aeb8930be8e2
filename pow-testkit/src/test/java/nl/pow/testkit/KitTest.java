package nl.pow.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The contract finds what is broken, and nothing else. */
class KitTest {
  private static final String HISTORY = "required_S02_toS13_randomHistoriesAgreeWithTheMemory";

  @Test
  void anIntactStoragePassesAndOnlyDurabilityIsLeftOut() {
    EngineExecutionResults run = run(Broken.Intact.class);

    assertThat(failed(run)).isEmpty();
    assertThat(run.testEvents().succeeded().count()).isGreaterThanOrEqualTo(60);
    assertThat(names(run.testEvents().aborted().list()))
        .containsExactly(
            "optional_S17_aRefusedCommitIsNotThereAfterReopening",
            "optional_S17_whatWasCommittedIsThereAfterReopening",
            "optional_S17_workGoesOnAfterReopening");
    assertThat(names(run.testEvents().started().list()))
        .allMatch(name -> name.matches("(required|optional)_S(0[1-9]|1[0-7])_[a-zA-Z0-9_]+"));
    assertThat(run.testEvents().skipped().count()).isZero();
  }

  @Test
  void lostUpdatesAreFound() {
    assertThat(failed(run(Broken.LosesUpdates.class)))
        .contains(
            HISTORY,
            "required_S04_anUpdateOfAVersionToComeIsAConflict",
            "required_S04_anUpdateOfAnOldVersionIsAConflict")
        .allMatch(name -> name.equals(HISTORY) || name.matches("required_S0[34]_.*"));
  }

  @Test
  void halfCommitsAreFound() {
    assertThat(failed(run(Broken.WritesOneByOne.class)))
        .contains("required_S03_aConflictLeavesAllKindsUntouched");
  }

  @Test
  void changedTextIsFound() {
    assertThat(failed(run(Broken.TrimsText.class)))
        .containsExactly(
            HISTORY,
            "required_S08_employersComeBackEqual",
            "required_S08_everyKindComesBackEqual",
            "required_S08_everyTextComesBackEqual");
  }

  @Test
  void mixedRevisionsAreFound() {
    assertThat(failed(run(Broken.MixesRevisions.class)))
        .contains("required_S09_aPictureStaysWhileOthersWrite")
        .allMatch(name -> name.startsWith("required_S09_"));
  }

  @Test
  void forgottenDeletionsAreFound() {
    assertThat(failed(run(Broken.ForgetsDeletions.class)))
        .containsExactly(
            HISTORY, "required_S11_eachEntityComesOnceAsItIsNow", "required_S11_whatIsGoneIsTold");
  }

  @Test
  void ignoredRegionsAreFound() {
    assertThat(failed(run(Broken.IgnoresRegions.class)))
        .containsExactly(
            "required_S07_aChangedRegionCounts",
            "required_S07_aRegionNarrows",
            "required_S07_allConditionsHoldTogether",
            "required_S07_pagesGiveTheWhole",
            "required_S07_whatIsGoneIsNotFound");
  }

  @Test
  void useAfterCloseIsFound() {
    assertThat(failed(run(Broken.WorksAfterClose.class)))
        .containsExactly("required_S14_useAfterCloseIsRefused");
  }

  @Test
  void aLackThatIsNotRefusedIsFound() {
    assertThat(failed(run(Broken.DeclaresLess.class)))
        .contains("required_S15_whatIsNotDeclaredIsRefusedByName")
        .allMatch(name -> name.startsWith("required_S15_") || name.matches(".*_S1[23]_.*"));
  }

  @Test
  void aFalseClaimOfDurabilityIsFound() {
    assertThat(failed(run(Broken.SaysItIsDurable.class)))
        .containsExactly(
            "optional_S17_aRefusedCommitIsNotThereAfterReopening",
            "optional_S17_whatWasCommittedIsThereAfterReopening",
            "optional_S17_workGoesOnAfterReopening");
  }

  private static EngineExecutionResults run(Class<?> contract) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(contract)).execute();
  }

  private static Set<String> failed(EngineExecutionResults run) {
    return names(run.testEvents().failed().list());
  }

  private static Set<String> names(List<Event> events) {
    return events.stream()
        .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
