package nl.pow.adapters.csv;

import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Source;
import nl.pow.core.shape.Table;
import org.jspecify.annotations.Nullable;

/** Files as people hand them in: {@code candidate.csv} and its like. */
record PlainFiles(DirOps dir, CsvLimits limits, Faults faults) implements FolderReader.Files {
  static String name(String table) {
    return table + ".csv";
  }

  /** The names of the files that are there. */
  static SortedSet<String> in(DirOps dir) throws IOException {
    SortedSet<String> known = new TreeSet<>();
    for (CsvKind<?, ?> kind : CsvKind.all()) {
      for (Table table : kind.shape().tables()) {
        known.add(name(table.name()));
      }
    }
    known.retainAll(dir.list());
    return known;
  }

  @Override
  public @Nullable FileBytes open(String table) {
    String name = name(table);
    try {
      if (!dir.list().contains(name)) {
        return null;
      }
      if (dir.mark(name).bytes() > limits.fileBytes()) {
        faults.add("csv-size", new Source(name, 0), "", Map.of("bytes", limits.fileBytes()));
        return null;
      }
      return new FileBytes(name, dir.read(name));
    } catch (IOException e) {
      faults.add("csv-unreadable", new Source(name, 0), "", Map.of());
      return null;
    }
  }
}
