package nl.pow.matching.compiled;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.pow.matching.builtin.BuiltIn;
import org.jspecify.annotations.Nullable;

/** A criterion of which the rows have few different facts: it is asked once for each class. */
final class TabledLane implements Lane {
  /** With more classes than this a table saves too little. */
  static final int MOST_CLASSES = 4096;

  private static final long MOST_CELLS = 1L << 22;

  private final boolean single;
  private final View view;
  private final int assessor;
  private final Numbers classOf;
  private final int[] sample;
  private final @Nullable Classes subjects;
  private final @Nullable AtomicReferenceArray<Column> columns;

  TabledLane(View view, int assessor, Classes rows) {
    this.view = view;
    this.single = view.criterion(assessor) instanceof BuiltIn && rows.count() == 1;
    this.assessor = assessor;
    this.classOf = Numbers.below(rows.count(), view.rows());
    this.sample = rows.sample();
    for (int row = 0; row < view.rows(); row++) {
      classOf.set(row, rows.of().get(view.members()[row]));
    }
    Classes alike = view.subjectClasses(assessor, Kinds.MOST);
    long cells = alike == null ? 0 : (long) alike.count() * Math.max(1, rows.count());
    this.subjects = cells > MOST_CELLS ? null : alike;
    this.columns = subjects == null ? null : new AtomicReferenceArray<>(subjects.count());
  }

  int ask(int subject, int rowClass) {
    return view.mark(assessor, subject, sample[rowClass]);
  }

  int classes() {
    return sample.length;
  }

  int classOf(int row) {
    return classOf.get(row);
  }

  /** The class of somebody who asks, or -1 when they hardly ever are alike. */
  int subjectClass(int subject) {
    return subjects == null ? -1 : subjects.of().get(subject);
  }

  int subjectClasses() {
    return subjects == null ? 0 : subjects.count();
  }

  /** How many ask the same. */
  int alike(int subject) {
    return subjects == null ? 1 : subjects.sizes()[subjects.of().get(subject)];
  }

  @Override
  public Probe probe(int subject) {
    Column column = column(subject);
    return single ? new Constant(column.ofClass(0)) : column;
  }

  Column column(int subject) {
    if (subjects == null || columns == null || alike(subject) == 1) {
      return new Column(this, subject, classOf, sample.length);
    }
    int number = subjects.of().get(subject);
    Column known = columns.get(number);
    if (known != null) {
      return known;
    }
    columns.compareAndSet(number, null, new Column(this, subject, classOf, sample.length));
    return Objects.requireNonNull(columns.get(number));
  }
}
