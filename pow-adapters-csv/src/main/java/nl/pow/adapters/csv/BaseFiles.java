package nl.pow.adapters.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Row;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Query;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Writes the base files of a generation: a file for each table that has rows. */
final class BaseFiles<E extends Entity<I>, I extends Id> {
  static final List<String> DELETED_HEADER = List.of("kind", "id", "revision");

  private final Publication publication;
  private final CsvKind<E, I> kind;
  private final Map<String, Publication.Sheet> sheets = new LinkedHashMap<>();

  private BaseFiles(Publication publication, CsvKind<E, I> kind) {
    this.publication = publication;
    this.kind = kind;
  }

  static <E extends Entity<I>, I extends Id> List<FileEntry> write(
      Publication publication, CsvKind<E, I> kind, Ledger ledger) throws IOException {
    return new BaseFiles<>(publication, kind).write(ledger);
  }

  /** Writes what was deleted as far as the change feed tells of it. */
  static FileEntry deleted(Publication publication, Ledger ledger) throws IOException {
    try (Publication.Sheet sheet = publication.sheet(Manifest.DELETED, DELETED_HEADER);
        Stream<Changed> changes = ledger.changesSince(ledger.reach())) {
      Iterator<Changed> gone = changes.filter(c -> c.now() == null).iterator();
      while (gone.hasNext()) {
        Changed each = gone.next();
        sheet.add(
            List.of(
                each.entity().kind().name(),
                each.entity().id().value(),
                Long.toString(each.revision().number())));
      }
      return sheet.finish();
    }
  }

  private List<FileEntry> write(Ledger ledger) throws IOException {
    try (Stream<Versioned<E>> all = ledger.stream(Query.all(kind.kind()))) {
      Iterator<Versioned<E>> entities = all.iterator();
      while (entities.hasNext()) {
        write(entities.next());
      }
      List<FileEntry> files = new ArrayList<>();
      for (Publication.Sheet sheet : sheets.values()) {
        files.add(sheet.finish());
      }
      return files;
    } finally {
      for (Publication.Sheet sheet : sheets.values()) {
        sheet.close();
      }
    }
  }

  private void write(Versioned<E> entity) throws IOException {
    for (Row row : kind.shape().rows(entity.value())) {
      List<@Nullable String> cells = new ArrayList<>(row.cells());
      if (row.table().equals(kind.root().name())) {
        cells.add(Long.toString(entity.version()));
        cells.add(Long.toString(entity.revision().number()));
      }
      sheet(row.table()).add(cells);
    }
  }

  private Publication.Sheet sheet(String table) throws IOException {
    Publication.Sheet sheet = sheets.get(table);
    if (sheet == null) {
      sheet = publication.sheet(table, kind.columns(kind.table(table)));
      sheets.put(table, sheet);
    }
    return sheet;
  }
}
