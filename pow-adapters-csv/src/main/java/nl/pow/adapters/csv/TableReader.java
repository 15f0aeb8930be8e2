package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.pow.core.Source;

/** Reads a file whose first record names its columns, which come in any order. */
final class TableReader {
  private final Lines reader;
  private final Faults faults;
  private boolean whole = true;

  TableReader(CsvLimits limits, Faults faults) {
    this.reader = new Lines(limits, faults);
    this.faults = faults;
  }

  /** Tells whether nothing was left out so far. */
  boolean isWhole() {
    return whole && reader.isWhole();
  }

  /** Gives the cells in the order of the columns; an optional column that is not there is null. */
  List<Line> read(FileBytes file, List<String> columns, Set<String> optional) {
    List<Line> rows = new ArrayList<>();
    read(file, columns, optional, rows::add);
    return rows;
  }

  /** Hands on each row as soon as it is read; tells what is wrong with them at the end. */
  void read(FileBytes file, List<String> columns, Set<String> optional, Consumer<Line> rows) {
    TableRows table = new TableRows(columns, optional, rows);
    reader.read(file, table);
    if (table.isEmpty() && reader.isWhole()) {
      fault("csv-header", file, 1, "", Map.of());
    }
    for (TableRows.Fault fault : table.faults()) {
      fault(fault.code(), file, fault.line(), fault.path(), fault.values());
    }
  }

  private void fault(String code, FileBytes file, int line, String path, Map<String, ?> values) {
    whole = false;
    faults.add(code, new Source(file.name(), line), path, values);
  }
}
