package nl.pow.adapters.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Shape;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities as CSV for people to look at in a spreadsheet.
 *
 * <p>What is written is <b>not</b> what a store holds, and is not meant to be read back: a cell
 * that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab, a carriage return or a line
 * feed gets an apostrophe before it, so that no spreadsheet takes it for a formula (OWASP, CSV
 * injection). That includes telephone numbers ({@code +31...}) and negative numbers. The data
 * itself is never altered.
 *
 * <p>The form is that of Excel with Dutch settings: UTF-8 with a byte order mark, semicolons, CRLF.
 * Every cell that is there stands in quotes. Immutable and safe for use by several threads.
 */
public final class SpreadsheetExport {
  private static final String DANGEROUS = "=+-@\t\r\n";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private SpreadsheetExport() {}

  /**
   * The names of the tables that a kind takes; one file each.
   *
   * @param kind the kind
   * @return the root table first
   */
  public static List<String> tables(Kind<?, ?> kind) {
    return tables(kind.type());
  }

  /**
   * The names of the tables that a type takes, such as a report; one file each.
   *
   * @param type a public record whose first component is its {@code id}
   * @return the root table first
   * @throws nl.pow.core.shape.UnfitTypeException when it has no table form
   */
  public static List<String> tables(Class<?> type) {
    return Shape.of(type).tables().stream().map(Table::name).toList();
  }

  /**
   * Writes one table of some entities.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entities the entities, in the order wanted
   * @param table one of {@link #tables(Kind)}
   * @param out where to; it is flushed and stays open
   * @throws IOException when that fails
   */
  public static <E extends Entity<I>, I extends Id> void write(
      Kind<E, I> kind, Iterable<? extends E> entities, String table, OutputStream out)
      throws IOException {
    write(kind.type(), entities, table, out);
  }

  /**
   * Writes one table of some records, such as reports.
   *
   * @param <E> the type
   * @param type a public record whose first component is its {@code id}
   * @param items the records, in the order wanted
   * @param table one of {@link #tables(Class)}
   * @param out where to; it is flushed and stays open
   * @throws IOException when that fails
   * @throws nl.pow.core.shape.UnfitTypeException when the type has no table form
   */
  public static <E> void write(
      Class<E> type, Iterable<? extends E> items, String table, OutputStream out)
      throws IOException {
    Shape<E> shape = Shape.of(type);
    out.write(MARK);
    try (CsvWriter csv = CsvOutput.writer(new Open(out), ';', LineDelimiter.CRLF)) {
      csv.writeRecord(header(shape, table));
      for (E item : items) {
        for (Row row : shape.rows(item)) {
          if (row.table().equals(table)) {
            csv.writeRecord(defused(row.cells()));
          }
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes all tables of some records, such as reports, each to a file of its name.
   *
   * @param <E> the type
   * @param type a public record whose first component is its {@code id}
   * @param items the records, in the order wanted
   * @param folder where to; made when it is not there
   * @throws java.nio.file.FileAlreadyExistsException when one of the files is there
   * @throws IOException when writing fails
   * @throws nl.pow.core.shape.UnfitTypeException when the type has no table form
   */
  public static <E> void write(Class<E> type, Iterable<? extends E> items, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (String table : tables(type)) {
      Path file = folder.resolve(PlainFiles.name(table));
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        write(type, items, table, out);
      }
    }
  }

  private static List<String> header(Shape<?> shape, String table) {
    return shape.tables().stream()
        .filter(t -> t.name().equals(table))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such table: [" + table + "]"))
        .columns()
        .stream()
        .map(Column::name)
        .toList();
  }

  private static List<@Nullable String> defused(List<@Nullable String> cells) {
    List<@Nullable String> defused = new ArrayList<>(cells.size());
    for (String cell : cells) {
      boolean dangerous = cell != null && !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
      defused.add(dangerous ? "'" + cell : cell);
    }
    return defused;
  }

  /** Closing the writer leaves the caller's stream open. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
