package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.adapters.jdbc.Appends.Txn;
import org.junit.jupiter.api.Test;

/** The judge of histories finds each anomaly that is planted. */
class AppendsTest {
  private static final Txn ONE = wrote(Map.of(1, List.of(11)));
  private static final Txn TWO = wrote(Map.of(1, List.of(12)));

  @Test
  void oneAfterAnotherIsGood() {
    Txn reader = new Txn(true, Map.of(1, List.of(11), 2, List.of()), Map.of());
    assertThat(judged(Map.of(1, List.of(11, 12)), ONE, TWO, reader)).isEmpty();
  }

  @Test
  void anUpdateThatIsNotThereIsLost() {
    assertThat(judged(Map.of(1, List.of(12)), ONE, TWO)).containsOnlyKeys("lost update");
  }

  @Test
  void anUpdateThatIsThereTwiceIsDoubled() {
    assertThat(judged(Map.of(1, List.of(11, 12, 11)), ONE, TWO)).containsKey("doubled update");
  }

  @Test
  void whatWasUndoneIsNotRead() {
    Txn undone = new Txn(false, Map.of(), Map.of(1, List.of(13)));
    Txn reader = new Txn(true, Map.of(1, List.of(11, 13)), Map.of());
    assertThat(judged(Map.of(1, List.of(11)), ONE, undone, reader)).containsKey("G1a");
  }

  @Test
  void halfATransactionIsNotRead() {
    Txn both = wrote(Map.of(1, List.of(14, 15)));
    Txn reader = new Txn(true, Map.of(1, List.of(14)), Map.of());
    assertThat(judged(Map.of(1, List.of(14, 15)), both, reader)).containsKey("G1b");
  }

  @Test
  void aReadOfAnotherPastIsFound() {
    Txn reader = new Txn(true, Map.of(1, List.of(12)), Map.of());
    assertThat(judged(Map.of(1, List.of(11, 12)), ONE, TWO, reader))
        .containsKey("read of no earlier state");
  }

  @Test
  void writesHaveOneOrder() {
    Txn first = wrote(Map.of(1, List.of(11), 2, List.of(21)));
    Txn second = wrote(Map.of(1, List.of(12), 2, List.of(22)));
    assertThat(judged(Map.of(1, List.of(11, 12), 2, List.of(22, 21)), first, second))
        .containsOnlyKeys("G0");
  }

  @Test
  void nobodySeesWhatSawThem() {
    Txn first = new Txn(true, Map.of(2, List.of(22)), Map.of(1, List.of(11)));
    Txn second = new Txn(true, Map.of(1, List.of(11)), Map.of(2, List.of(22)));
    assertThat(judged(Map.of(1, List.of(11), 2, List.of(22)), first, second))
        .containsOnlyKeys("G1c");
  }

  @Test
  void nobodySeesPartOfACommit() {
    Txn both = wrote(Map.of(1, List.of(11), 2, List.of(21)));
    Txn reader = new Txn(true, Map.of(1, List.of(11), 2, List.of()), Map.of());
    assertThat(judged(Map.of(1, List.of(11), 2, List.of(21)), both, reader))
        .containsOnlyKeys("G-single");
  }

  /** Write skew: each read what the other then changed. */
  @Test
  void whatSnapshotsAllowIsAllowed() {
    Txn first = new Txn(true, Map.of(2, List.of()), Map.of(1, List.of(11)));
    Txn second = new Txn(true, Map.of(1, List.of()), Map.of(2, List.of(22)));
    assertThat(judged(Map.of(1, List.of(11), 2, List.of(22)), first, second)).isEmpty();
  }

  private static Txn wrote(Map<Integer, List<Integer>> appends) {
    return new Txn(true, Map.of(), appends);
  }

  private static Map<String, Integer> judged(Map<Integer, List<Integer>> lists, Txn... txns) {
    return Appends.anomalies(List.of(txns), new TreeMap<>(lists));
  }
}
