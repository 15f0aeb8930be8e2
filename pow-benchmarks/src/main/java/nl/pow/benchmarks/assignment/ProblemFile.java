package nl.pow.benchmarks.assignment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.pow.benchmarks.topk.ScoredMarket;

/** A problem that takes long to make, made once for all engines. */
public final class ProblemFile {
  private static final int EACH = 20;

  private ProblemFile() {}

  /** Writes the 20 best candidates of each vacancy, and how many it wants. */
  public static void writeScored(int size, Path file) throws IOException {
    ScoredMarket market = new ScoredMarket(size);
    long[][][] best = new long[size][][];
    int[] counts = new int[size + 1];
    for (int j = 0; j < size; j++) {
      best[j] = market.best(j, EACH);
      for (long[] pair : best[j]) {
        counts[(int) pair[0] + 1]++;
      }
    }
    Arrays.parallelPrefix(counts, Integer::sum);
    int[] next = counts.clone();
    int[] vacancy = new int[counts[size]];
    long[] worth = new long[counts[size]];
    for (int j = 0; j < size; j++) {
      for (long[] pair : best[j]) {
        int at = next[(int) pair[0]]++;
        vacancy[at] = j;
        worth[at] = pair[1];
      }
    }
    write(new Problem(market.openings(), counts, vacancy, worth), file);
  }

  private static void write(Problem p, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      write(p.capacity(), out);
      write(p.start(), out);
      write(p.vacancy(), out);
      write(Arrays.stream(p.worth()).mapToInt(Math::toIntExact).toArray(), out);
    }
  }

  private static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static Problem read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      int[] capacity = read(in);
      int[] start = read(in);
      int[] vacancy = read(in);
      return new Problem(
          capacity, start, vacancy, Arrays.stream(read(in)).asLongStream().toArray());
    }
  }

  private static int[] read(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
