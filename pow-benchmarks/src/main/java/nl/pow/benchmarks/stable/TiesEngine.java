package nl.pow.benchmarks.stable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pow.benchmarks.run.Engine;
import nl.pow.matching.stable.StableAccess;

/** Places as many as it can find in published instances whose largest sizes are proved. */
public final class TiesEngine implements Engine {
  private final List<StableAccess> instances = new ArrayList<>();
  private final List<Integer> proved = new ArrayList<>();

  private TiesEngine() {}

  /** Whether the instances are there. */
  public static boolean isPossible() {
    return TiesFile.folder().isPresent();
  }

  /** Reads the instances. */
  public static TiesEngine open() throws IOException {
    Path folder = TiesFile.folder().orElseThrow();
    TiesEngine engine = new TiesEngine();
    for (String line : Files.readAllLines(folder.resolve("largest-sizes.tsv"))) {
      String[] fields = line.split("\t", -1);
      engine.instances.add(TiesFile.read(folder.resolve(fields[0])));
      engine.proved.add(Integer.valueOf(fields[1]));
    }
    return engine;
  }

  @Override
  public int run() {
    instances.forEach(StableAccess::largest);
    return instances.size();
  }

  private int[] sizes() {
    return instances.stream()
        .mapToInt(i -> (int) Arrays.stream(i.largest()).filter(column -> column >= 0).count())
        .toArray();
  }

  /** No larger than what is proved, and never below two thirds of it. */
  @Override
  public String answer() {
    int[] sizes = sizes();
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > proved.get(i) || 3 * sizes[i] < 2 * proved.get(i)) {
        return "wrong " + Arrays.toString(sizes) + " of " + proved;
      }
    }
    return "sizes " + Arrays.toString(sizes);
  }

  @Override
  public String more() {
    int most = proved.stream().mapToInt(Integer::intValue).sum();
    return ",\"placed\":" + Arrays.stream(sizes()).sum() + ",\"proved\":" + most;
  }
}
