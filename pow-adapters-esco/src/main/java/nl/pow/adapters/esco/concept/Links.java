package nl.pow.adapters.esco.concept;

import java.util.Arrays;
import java.util.List;

/**
 * Links from numbered things to numbered things; the targets of each source ascend, each once.
 *
 * <p>Held as one array of targets with the place where each source begins: four bytes a link.
 */
public final class Links {
  private final int[] starts;
  private final int[] targets;

  Links(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  /**
   * Links by source.
   *
   * @param targets the targets of source 0, of source 1, and so on; in any order
   * @return the links, each once
   */
  public static Links of(List<int[]> targets) {
    int[] starts = new int[targets.size() + 1];
    int[] all = new int[targets.stream().mapToInt(t -> t.length).sum()];
    int end = 0;
    for (int source = 0; source < targets.size(); source++) {
      int[] ascending = ascending(targets.get(source));
      System.arraycopy(ascending, 0, all, end, ascending.length);
      end += ascending.length;
      starts[source + 1] = end;
    }
    return new Links(starts, Arrays.copyOf(all, end));
  }

  private static int[] ascending(int[] targets) {
    for (int i = 1; i < targets.length; i++) {
      if (targets[i - 1] >= targets[i]) {
        return Arrays.stream(targets).sorted().distinct().toArray();
      }
    }
    return targets;
  }

  /**
   * The same links from the other end.
   *
   * @param size the number of things that can be targets
   * @return the links turned round
   */
  public Links turned(int size) {
    int[] begins = new int[size + 1];
    for (int target : targets) {
      begins[target + 1]++;
    }
    for (int i = 0; i < size; i++) {
      begins[i + 1] += begins[i];
    }
    int[] next = Arrays.copyOf(begins, size);
    int[] sources = new int[targets.length];
    for (int source = 0; source < sources(); source++) {
      for (int i = starts[source]; i < starts[source + 1]; i++) {
        sources[next[targets[i]]++] = source;
      }
    }
    return new Links(begins, sources);
  }

  /**
   * The number of sources.
   *
   * @return 0 or more
   */
  public int sources() {
    return starts.length - 1;
  }

  /**
   * The number of links.
   *
   * @return 0 or more
   */
  public int size() {
    return targets.length;
  }

  /**
   * The number of targets of a source.
   *
   * @param source its number
   * @return 0 or more
   */
  public int count(int source) {
    return starts[source + 1] - starts[source];
  }

  /**
   * One target of a source.
   *
   * @param source its number
   * @param place 0 to {@link #count} - 1
   * @return the number of the target
   */
  public int target(int source, int place) {
    return targets[starts[source] + place];
  }

  /**
   * Whether there is such a link.
   *
   * @param source its number
   * @param target the number of the target
   * @return whether
   */
  public boolean has(int source, int target) {
    return Arrays.binarySearch(targets, starts[source], starts[source + 1], target) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Links links
        && Arrays.equals(starts, links.starts)
        && Arrays.equals(targets, links.targets);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(targets);
  }
}
