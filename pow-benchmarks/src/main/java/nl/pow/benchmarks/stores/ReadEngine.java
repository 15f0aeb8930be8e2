package nl.pow.benchmarks.stores;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.benchmarks.data.Entities;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;

/** Reads the files of a store: parsed and thrown away, or opened as a store with all its checks. */
public final class ReadEngine implements Engine {
  private final CsvFiles files;
  private final int size;
  private final boolean parsesOnly;
  private long found;

  private ReadEngine(CsvFiles files, int size, boolean parsesOnly) {
    this.files = files;
    this.size = size;
    this.parsesOnly = parsesOnly;
  }

  /** Writes the files of a spec. */
  public static ReadEngine of(Spec spec) throws IOException {
    int size = spec.number("size");
    CsvFiles files = CsvFiles.of(new Entities(Scene.of(size, 1, false)).candidates());
    return new ReadEngine(files, size, spec.engine().equals("fastcsv"));
  }

  @Override
  public int run() {
    try {
      found = parsesOnly ? parsed() : opened();
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long parsed() throws IOException {
    long rows = 0;
    for (Path table : files.tables()) {
      long here = parsed(table);
      boolean main = table.getFileName().toString().matches("candidate-\\d+\\.csv");
      rows += main ? here - 1 : 0;
    }
    return rows;
  }

  private static long parsed(Path table) throws IOException {
    long rows = 0;
    long characters = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
      for (CsvRecord row : reader) {
        rows++;
        List<String> cells = row.getFields();
        for (String cell : cells) {
          characters += cell.length();
        }
      }
    }
    return characters == 0 ? 0 : rows;
  }

  private long opened() {
    try (Storage storage = files.open();
        Picture picture = storage.picture();
        Stream<Versioned<Candidate>> all = picture.stream(Query.all(Kind.CANDIDATE))) {
      return all.count();
    }
  }

  @Override
  public String answer() {
    run();
    return "candidates " + found;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
