package nl.pow.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assignment problems of the OR-Library (Beasley 1990), whose smallest costs are known. */
class OrLibraryTest {
  /** Larger than any sum of costs differs, so that everybody is placed. */
  private static final long BONUS = 1_000_000;

  @ParameterizedTest
  @CsvSource({"100,305", "200,475", "300,626", "400,804"})
  void theSmallestCostIsFound(int size, long expected) throws IOException {
    int[][] cost = read("orlib/assign" + size + ".txt", size);
    int[] capacity = new int[size];
    Arrays.fill(capacity, 1);
    Builder pairs = new Builder(capacity);
    for (int[] row : cost) {
      pairs.next();
      for (int j = 0; j < size; j++) {
        pairs.add(j, BONUS - row[j]);
      }
    }

    Solution solution = Solver.solve(pairs.build());

    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += cost[i][solution.vacancyOf()[i]];
    }
    assertThat(sum).isEqualTo(expected);
    assertThat(solution.total(capacity)).isEqualTo(BONUS * size - expected);
  }

  private static int[][] read(String name, int size) throws IOException {
    int[] numbers =
        Arrays.stream(Files.readString(find(name)).trim().split("\\s+"))
            .mapToInt(Integer::parseInt)
            .toArray();
    assertThat(numbers).hasSize(1 + size * size).startsWith(size);
    int[][] cost = new int[size][];
    Arrays.setAll(cost, i -> Arrays.copyOfRange(numbers, 1 + i * size, 1 + (i + 1) * size));
    return cost;
  }

  private static Path find(String name) {
    Path found = Path.of(System.getProperty("pow.shared.data", "../../shared/data"), name);
    assumeTrue(Files.exists(found), "skipped: there is no " + found);
    return found;
  }
}
