package nl.pow.adapters.csv;

import java.util.Arrays;

/** A number for each line of a file, to tell later in which line it was changed. */
final class LineSums {
  private int[] sums = new int[8];
  private int count;
  private int sum = 1;

  static LineSums of(byte[] bytes) {
    LineSums sums = new LineSums();
    sums.add(bytes, 0, bytes.length);
    return sums;
  }

  void add(byte[] part, int offset, int length) {
    int running = sum;
    int end = offset + length;
    int i = offset;
    while (i < end) {
      // the same sum as of one byte after the other, without waiting for each multiplication
      if (i + 4 <= end
          && part[i] != '\n'
          && part[i + 1] != '\n'
          && part[i + 2] != '\n'
          && part[i + 3] != '\n') {
        running =
            running * (31 * 31 * 31 * 31)
                + part[i] * (31 * 31 * 31)
                + part[i + 1] * (31 * 31)
                + part[i + 2] * 31
                + part[i + 3];
        i += 4;
      } else if (part[i] == '\n') {
        push(running);
        running = 1;
        i++;
      } else {
        running = 31 * running + part[i];
        i++;
      }
    }
    sum = running;
  }

  /** The first line, from 1, in which a file differs, or 0 when none does. */
  int firstDifference(byte[] now) {
    LineSums other = of(now);
    int same = Arrays.mismatch(sums, 0, count, other.sums, 0, other.count);
    return same >= 0 ? same + 1 : sum == other.sum ? 0 : count + 1;
  }

  private void push(int line) {
    if (count == sums.length) {
      sums = Arrays.copyOf(sums, count * 2);
    }
    sums[count++] = line;
  }
}
