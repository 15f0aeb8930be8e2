package nl.pow.benchmarks.stable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.matching.stable.StableAccess;

/** A published instance with ties and incomplete lists: one place on either side. */
final class TiesFile {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A tie in brackets, or somebody alone. */
  private static final Pattern STEP = Pattern.compile("\\([^)]*\\)|\\d+");

  private TiesFile() {}

  /** The folder with the instances, beside the repository or above it. */
  static Optional<Path> folder() {
    Path root = Path.of(System.getProperty("pow.root", "")).toAbsolutePath();
    return Stream.iterate(root, Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolve("shared/data/stable/smti-50"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  /** Three lines of header, the last two the numbers of people; then one line each. */
  static StableAccess read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int rows = Integer.parseInt(lines.get(1).strip());
    int columns = Integer.parseInt(lines.get(2).strip());
    int[][] own = ranks(lines.subList(3, 3 + rows), columns);
    int[][] there = ranks(lines.subList(3 + rows, 3 + rows + columns), rows);
    int[] start = new int[rows + 1];
    List<int[]> pairs = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (own[row][column] >= 0 && there[column][row] >= 0) {
          pairs.add(new int[] {column, own[row][column], there[column][row]});
        }
      }
      start[row + 1] = pairs.size();
    }
    int[] one = new int[columns];
    Arrays.fill(one, 1);
    return StableAccess.of(start, part(pairs, 0), part(pairs, 1), part(pairs, 2), one);
  }

  private static int[] part(List<int[]> pairs, int part) {
    return pairs.stream().mapToInt(pair -> pair[part]).toArray();
  }

  /**
   * For each line the rank of each of the others, -1 when not listed; a line begins with itself.
   */
  private static int[][] ranks(List<String> lines, int others) {
    int[][] ranks = new int[lines.size()][others];
    for (int i = 0; i < ranks.length; i++) {
      Arrays.fill(ranks[i], -1);
      int rank = -1;
      for (Matcher steps = STEP.matcher(lines.get(i)); steps.find(); rank++) {
        Matcher tied = NUMBER.matcher(steps.group());
        while (rank >= 0 && tied.find()) {
          ranks[i][Integer.parseInt(tied.group()) - 1] = rank;
        }
      }
    }
    return ranks;
  }
}
