package nl.pow.matching.compiled;

/**
 * The marks of all classes of rows for one who asks; each is asked of the criterion once, when it
 * is first needed.
 */
final class Column implements Probe {
  private final TabledLane lane;
  private final int subject;
  private final int[] marks;
  private final Numbers classOf;

  Column(TabledLane lane, int subject, Numbers classOf, int classes) {
    this.lane = lane;
    this.subject = subject;
    this.classOf = classOf;
    this.marks = new int[classes];
  }

  @Override
  public int mark(int row) {
    return ofClass(classOf.get(row));
  }

  @Override
  public void marks(int[] rows, int size, int[] found) {
    classOf.get(rows, size, found);
    for (int i = 0; i < size; i++) {
      int mark = marks[found[i]];
      found[i] = mark == Mark.NONE ? ofClass(found[i]) : mark;
    }
  }

  /** Threads that ask at the same time write the same number. */
  int ofClass(int number) {
    int mark = marks[number];
    if (mark == Mark.NONE) {
      mark = lane.ask(subject, number);
      marks[number] = mark;
    }
    return mark;
  }
}
