package nl.pow.matching.compiled;

import java.util.Arrays;

/** Stretches of rows that lie next to each other and have one mark. */
final class Spans {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] marks = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds rows that lie after all others. */
  void add(int start, int end, int mark) {
    if (size > 0 && ends[size - 1] == start && marks[size - 1] == mark) {
      ends[size - 1] = end;
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    marks[size] = mark;
    size++;
  }

  int size() {
    return size;
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  int mark(int at) {
    return marks[at];
  }
}
