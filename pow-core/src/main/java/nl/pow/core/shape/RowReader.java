package nl.pow.core.shape;

import java.util.List;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;

/** A row that is being read, with what belongs to it and the faults found so far. */
record RowReader(Row row, RowIndex index, List<Problem> problems) {
  RowReader at(Row other) {
    return new RowReader(other, index, problems);
  }

  /** The rows of a table, by its number, that belong to this one. */
  List<Row> below(int table) {
    return index.take(table, row);
  }

  Object value(Leaf leaf, String cell) {
    return index.known().read(leaf, cell);
  }

  void problem(String code, String column, String message) {
    problems.add(new Problem(code, Severity.ERROR, column, row.source(), message));
  }

  void refused(InvalidValueException refusal, String column) {
    problem(refusal.code(), column, String.valueOf(refusal.getMessage()));
  }

  int problemCount() {
    return problems.size();
  }
}
