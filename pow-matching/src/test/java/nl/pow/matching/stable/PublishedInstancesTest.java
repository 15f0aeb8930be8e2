package nl.pow.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Instances with ties and incomplete lists that others published. */
class PublishedInstancesTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A tie in brackets, or somebody alone. */
  private static final Pattern STEP = Pattern.compile("\\(([^)]*)\\)|(\\d+)");

  @Test
  void nineInstancesComeWithinHalfAPercentOfTheProvedSizes() throws IOException {
    Path folder = find("stable/smti-50");
    int found = 0;
    int proved = 0;
    for (String line : Files.readAllLines(folder.resolve("largest-sizes.tsv"))) {
      String[] fields = line.split("\t", -1);
      int most = Integer.parseInt(fields[1]);
      Lists lists = read(folder.resolve(fields[0]), false);

      int[] once = Kiraly.run(lists);
      int[] best = Largest.find(lists, 0);

      assertThat(Blocking.pairs(lists, once)).isEmpty();
      assertThat(Blocking.pairs(lists, best)).isEmpty();
      assertThat(3 * Blocking.placed(once)).isGreaterThanOrEqualTo(2 * most);
      assertThat(Blocking.placed(best)).isLessThanOrEqualTo(most);
      assertKept(lists.favouring(best), best);
      found += Blocking.placed(best);
      proved += most;
    }
    assertThat(proved).isEqualTo(442);
    assertThat(1000 * found).isGreaterThanOrEqualTo(995 * proved);
  }

  @Test
  void hospitalsWithTiesAreFilledStably() throws IOException {
    for (String name : List.of("pyhrtc-smti-simple.instance", "pyhrtc-hrt.instance")) {
      Lists lists = read(find("stable/" + name), true);
      int[] best = Largest.find(lists, 0);
      int[] plain = DeferredAcceptance.run(lists).columnOfRow();

      assertThat(Blocking.pairs(lists, best)).isEmpty();
      assertThat(Blocking.pairs(lists, plain)).isEmpty();
      assertThat(Blocking.pairs(lists, DeferredAcceptance.run(lists.turned()).rowOfColumn()))
          .isEmpty();
      assertThat(Blocking.placed(best)).isGreaterThanOrEqualTo(Blocking.placed(plain));
      assertKept(lists.favouring(best), best);
    }
  }

  /**
   * Once ties are broken in favour of an outcome, either side proposes as many, the same people.
   */
  private static void assertKept(Lists strict, int[] outcome) {
    int[] one = DeferredAcceptance.run(strict).columnOfRow();
    int[] other = DeferredAcceptance.run(strict.turned()).rowOfColumn();
    for (int row = 0; row < outcome.length; row++) {
      assertThat(one[row] < 0).isEqualTo(outcome[row] < 0);
      assertThat(other[row] < 0).isEqualTo(outcome[row] < 0);
    }
    assertThat(Blocking.pairs(strict, one)).isEmpty();
    assertThat(Blocking.pairs(strict, other)).isEmpty();
  }

  /** Three header lines, the last two the numbers of people; then one line each, best first. */
  private static Lists read(Path file, boolean withPlaces) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int rows = Integer.parseInt(lines.get(1).trim());
    int columns = Integer.parseInt(lines.get(2).trim());
    int[][] own = new int[rows][];
    for (int row = 0; row < rows; row++) {
      own[row] = ranks(lines.get(3 + row), 1, columns);
    }
    int[][] there = new int[columns][];
    int[] places = new int[columns];
    for (int column = 0; column < columns; column++) {
      String line = lines.get(3 + rows + column);
      there[column] = ranks(line, withPlaces ? 2 : 1, rows);
      places[column] = withPlaces ? Integer.parseInt(line.trim().split("\\s+", -1)[1]) : 1;
    }
    return lists(own, there, places);
  }

  private static Lists lists(int[][] own, int[][] there, int[] places) {
    int[] start = new int[own.length + 1];
    List<int[]> pairs = new ArrayList<>();
    for (int row = 0; row < own.length; row++) {
      for (int column = 0; column < places.length; column++) {
        if (own[row][column] >= 0 && there[column][row] >= 0) {
          pairs.add(new int[] {own[row][column], there[column][row], column});
        }
      }
      start[row + 1] = pairs.size();
    }
    int[] one = new int[own.length];
    Arrays.fill(one, 1);
    return Lists.of(
        start,
        pairs.stream().mapToLong(pair -> Lists.pair(pair[1], pair[2])).toArray(),
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        one,
        places);
  }

  /** The rank of each of so many others, -1 when not on the list. */
  private static int[] ranks(String line, int numbersBefore, int others) {
    int[] ranks = new int[others];
    Arrays.fill(ranks, -1);
    Matcher steps = STEP.matcher(line);
    int rank = -numbersBefore;
    while (steps.find()) {
      int place = rank;
      if (place >= 0) {
        String tie = steps.group(1) == null ? steps.group(2) : steps.group(1);
        NUMBER
            .matcher(tie)
            .results()
            .forEach(other -> ranks[Integer.parseInt(other.group()) - 1] = place);
      }
      rank++;
    }
    return ranks;
  }

  private static Path find(String name) {
    Path found = Path.of(System.getProperty("pow.shared.data", "../../shared/data"), name);
    assumeTrue(Files.exists(found), "skipped: there is no " + found);
    return found;
  }
}
