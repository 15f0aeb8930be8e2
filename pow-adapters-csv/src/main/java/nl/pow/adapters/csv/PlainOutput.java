package nl.pow.adapters.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Kind;
import org.jspecify.annotations.Nullable;

/** Writes files as people hand them in; one that is there is never overwritten. */
record PlainOutput(Path folder) {
  <E extends Entity<I>, I extends Id> void write(Kind<E, I> kind, List<E> entities)
      throws IOException {
    CsvKind<E, I> tables = CsvKind.of(kind);
    Map<String, List<List<@Nullable String>>> rows = new LinkedHashMap<>();
    rows.put(tables.root().name(), new ArrayList<>());
    for (E entity : entities) {
      for (Row row : tables.shape().rows(entity)) {
        rows.computeIfAbsent(row.table(), name -> new ArrayList<>()).add(row.cells());
      }
    }
    for (Map.Entry<String, List<List<@Nullable String>>> table : rows.entrySet()) {
      write(tables.table(table.getKey()), table.getValue());
    }
  }

  private void write(Table table, List<List<@Nullable String>> rows) throws IOException {
    rows.forEach(row -> Cells.check(row, CsvLimits.defaults()));
    Path file = folder.resolve(PlainFiles.name(table.name()));
    try (CsvWriter csv =
        CsvOutput.store(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      csv.writeRecord(table.columns().stream().map(Column::name).toList());
      rows.forEach(csv::writeRecord);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
