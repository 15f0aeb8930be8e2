package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final int[] LIMITS = {1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 1 << 30};

  /** Numbers up to the greatest below a limit, which is among them. */
  private static int[] given(Random random, int limit) {
    int[] given = random.ints(1 + random.nextInt(50), 0, limit).toArray();
    given[random.nextInt(given.length)] = limit - 1;
    return given;
  }

  private static int[] all(Numbers numbers) {
    return IntStream.range(0, numbers.size()).map(numbers::get).toArray();
  }

  @Property(tries = 200)
  void numbersOfEveryWidthAreKept(@ForAll long seed) {
    Random random = new Random(seed);
    for (int limit : LIMITS) {
      int[] given = given(random, limit);
      Numbers numbers = Numbers.of(given);
      int[] places = random.ints(10, 0, given.length).toArray();
      int[] read = new int[10];
      Arrays.fill(read, -1);

      numbers.get(places, 7, read);

      assertThat(all(numbers)).isEqualTo(given);
      assertThat(Arrays.copyOf(read, 7))
          .isEqualTo(Arrays.stream(places).limit(7).map(at -> given[at]).toArray());
      assertThat(Arrays.copyOfRange(read, 7, 10)).containsOnly(-1);
    }
  }

  @Property(tries = 200)
  void aSumIsThatOfTheTableAtEachNumber(@ForAll long seed) {
    Random random = new Random(seed);
    for (int range : new int[] {3, 300, 70_000}) {
      for (int limit : new int[] {3, 300, 70_000}) {
        int[] at = given(random, range);
        int[] others = random.ints(range, 0, limit).toArray();
        others[0] = limit - 1;
        int[] table = random.ints(limit, 0, 1000).toArray();
        int start = random.nextInt(at.length);
        int end = start + random.nextInt(at.length - start + 1);

        assertThat(Numbers.of(at).sum(start, end, Numbers.of(others), table))
            .isEqualTo(IntStream.range(start, end).map(i -> table[others[at[i]]]).sum());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 256, 65_536, Integer.MAX_VALUE})
  void newNumbersAreZeroAndTakeTheGreatestBelowTheLimit(int limit) {
    Numbers numbers = Numbers.below(limit, 3);
    numbers.set(1, limit - 1);

    assertThat(all(numbers)).containsExactly(0, limit - 1, 0);
  }

  @Test
  void noNumbersAreNone() {
    assertThat(Numbers.of(new int[0]).size()).isZero();
    assertThat(Numbers.of(new int[0]).sum(0, 0, Numbers.of(new int[0]), new int[0])).isZero();
  }
}
