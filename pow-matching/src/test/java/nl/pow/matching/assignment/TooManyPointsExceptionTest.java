package nl.pow.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.candidate.CandidateId;
import org.junit.jupiter.api.Test;

class TooManyPointsExceptionTest {
  @Test
  void aTotalThatCannotBeCountedIsRefused() {
    Entry entry = entry(new int[] {9_999, 9_999}, 20_000_000_000_000L, 0L);

    assertThatThrownBy(() -> entry.pairs(Long.MAX_VALUE / 10))
        .isInstanceOf(TooManyPointsException.class)
        .hasMessage(
            "The total of [2] placements of up to [922357203685477580] points each is too large to"
                + " be counted exactly.\n"
                + "Maybe divide all weights of the policy by the same number.");
    assertThatThrownBy(() -> entry(new int[] {1}, Long.MAX_VALUE / 4).pairs(0))
        .isInstanceOf(TooManyPointsException.class);
  }

  @Test
  void theBonusOutweighsEveryDifference() {
    assertThat(entry(new int[] {1, 1}, 7, 3).bonus()).isEqualTo(16);
    assertThat(entry(new int[] {1, 1}, 7, 7).bonus()).isEqualTo(1);
    assertThat(entry(new int[] {1}).bonus()).isEqualTo(1);
  }

  /** One candidate for each vacancy. */
  private static Entry entry(int[] capacity, long... points) {
    Builder pairs = new Builder(capacity);
    for (int i = 0; i < points.length; i++) {
      pairs.next();
      pairs.add(i, points[i]);
    }
    List<CandidateId> candidates =
        IntStream.range(0, points.length).mapToObj(i -> new CandidateId("c" + i)).toList();
    return new Entry(
        candidates, List.of(), capacity, pairs.build(), new int[points.length], new int[0]);
  }
}
