package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.ColumnType;
import nl.pow.core.shape.Shape;
import nl.pow.core.shape.Table;
import nl.pow.core.vacancy.Vacancy;

/** Writes files as people hand them in. */
record Input(Path folder) {
  static final Shape<Candidate> CANDIDATE = Shape.of(Candidate.class);
  static final Shape<Employer> EMPLOYER = Shape.of(Employer.class);
  static final Shape<Vacancy> VACANCY = Shape.of(Vacancy.class);

  Input write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Input write(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a root table; a row gives some cells by column, the rest has its simplest value. */
  Input rows(Shape<?> shape, List<Map<String, String>> rows) {
    Table table = shape.tables().get(0);
    return write(table.name() + ".csv", text(table, rows));
  }

  Input row(Shape<?> shape, Map<String, String> row) {
    return rows(shape, List.of(row));
  }

  static String header(Table table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(","));
  }

  static String text(Table table, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder(header(table)).append('\n');
    for (Map<String, String> row : rows) {
      text.append(
              table.columns().stream()
                  .map(c -> row.getOrDefault(c.name(), simplest(c)))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  private static String simplest(Column column) {
    if (column.nullable()) {
      return "";
    }
    if (column.type() == ColumnType.ENUM) {
      return column.choices().get(0);
    }
    return column.type() == ColumnType.INTEGER ? "1" : "x";
  }
}
