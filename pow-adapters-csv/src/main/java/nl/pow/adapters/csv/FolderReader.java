package nl.pow.adapters.csv;

import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Table;
import org.jspecify.annotations.Nullable;

/** Reads the files of all kinds. */
final class FolderReader {
  private final CsvLimits limits;
  private final Faults faults;

  FolderReader(CsvLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Gives the file of a table, or null when there is none. */
  interface Files {
    @Nullable FileBytes open(String table);
  }

  Contents read(Files files, boolean stamped) {
    Contents contents = new Contents();
    CsvKind.all().forEach(kind -> read(kind, files, stamped, contents));
    return contents;
  }

  private <E extends Entity<I>, I extends Id> void read(
      CsvKind<E, I> kind, Files files, boolean stamped, Contents contents) {
    KindReader<E, I> reader = new KindReader<>(kind, limits, faults, stamped);
    for (Table table : kind.shape().tables()) {
      FileBytes file = files.open(table.name());
      if (file != null && !faults.isFull()) {
        reader.add(table, file);
      }
    }
    contents.put(kind.kind(), reader.read());
  }
}
