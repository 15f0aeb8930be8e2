package nl.pow.adapters.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a generation of the store is made of.
 *
 * @param generation the number of the generation, one more with each
 * @param revision the revision of the store
 * @param baseRevision the revision that the base files hold; change files lead on from there
 * @param reach the oldest revision that the change feed reaches back to
 * @param files the base files
 * @param changes the change files since, oldest first
 * @param previous the plain files that the store began with
 */
record Manifest(
    long generation,
    long revision,
    long baseRevision,
    long reach,
    List<FileEntry> files,
    List<FileEntry> changes,
    List<FileEntry> previous) {
  static final int FORMAT = 1;

  /** The name of the table of what was deleted. */
  static final String DELETED = "deleted";

  Manifest {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
    previous = List.copyOf(previous);
  }

  static String name(long generation) {
    return "manifest-" + generation + ".json";
  }

  Manifest with(List<FileEntry> other, List<FileEntry> plain) {
    return new Manifest(generation, revision, baseRevision, reach, other, changes, plain);
  }

  /** The plain files that the store began with; they may still lie there. */
  List<FileEntry> plain() {
    return Stream.concat(files.stream(), previous.stream())
        .filter(f -> f.name().equals(PlainFiles.name(f.table())))
        .toList();
  }

  Optional<FileEntry> table(String table) {
    return files.stream().filter(f -> f.table().equals(table)).findFirst();
  }
}
