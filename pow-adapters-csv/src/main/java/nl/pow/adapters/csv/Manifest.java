package nl.pow.adapters.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param previous files that count no longer and may still lie there: those of the generation
 *     before, and the plain files that the store began with
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

  /** The same with other base files, and with plain files that count no longer either. */
  Manifest with(List<FileEntry> other, List<FileEntry> taken) {
    Set<String> names = taken.stream().map(FileEntry::name).collect(Collectors.toSet());
    Stream<FileEntry> before = previous.stream().filter(f -> !names.contains(f.name()));
    List<FileEntry> old = Stream.concat(before, taken.stream()).toList();
    return new Manifest(generation, revision, baseRevision, reach, other, changes, old);
  }

  /** Every file that counts, or did and may still lie there. */
  Stream<FileEntry> all() {
    return Stream.of(files, changes, previous).flatMap(List::stream);
  }

  /** What counts no longer once these files do: of what did not before, only what is there. */
  List<FileEntry> outdated(Collection<FileEntry> next, Set<String> present) {
    Set<String> names = next.stream().map(FileEntry::name).collect(Collectors.toSet());
    return Stream.concat(
            Stream.of(files, changes).flatMap(List::stream),
            previous.stream().filter(f -> present.contains(f.name())))
        .filter(f -> !names.contains(f.name()))
        .toList();
  }

  Optional<FileEntry> table(String table) {
    return files.stream().filter(f -> f.table().equals(table)).findFirst();
  }
}
