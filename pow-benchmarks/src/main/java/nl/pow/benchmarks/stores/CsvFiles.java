package nl.pow.benchmarks.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.adapters.csv.CsvLimits;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;

/** A folder of this virtual machine's own with the files of a store. */
record CsvFiles(Path folder) implements AutoCloseable {
  /** A person has some ten skills, each a row. */
  private static final CsvLimits LIMITS =
      new CsvLimits(512 << 20, 1 << 20, 64 << 10, 256, 20_000_000, 100);

  /** Fills a folder and makes one base file for each table. */
  static CsvFiles of(List<Candidate> candidates) throws IOException {
    CsvFiles files = new CsvFiles(Files.createTempDirectory("pow-bench"));
    try (Storage storage = files.open()) {
      storage.commit(ChangeSet.empty().insertAll(Kind.CANDIDATE, candidates));
      storage.compact();
    }
    return files;
  }

  Storage open() {
    return new CsvStoreProvider()
        .open(
            Settings.empty()
                .with(CsvStoreProvider.DIRECTORY, folder)
                .with(CsvStoreProvider.LIMITS, LIMITS));
  }

  List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(CsvFiles::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
