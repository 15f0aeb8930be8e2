package nl.pow.adapters.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes files of generations that no longer count; touches nothing else in the folder. */
final class Sweep {
  private static final Pattern NUMBERED =
      Pattern.compile("([a-z_]+)-(0|[1-9][0-9]{0,17})\\.(?:csv|json)");

  private final DirOps dir;
  private final Set<String> tables = new HashSet<>();

  Sweep(DirOps dir) {
    this.dir = dir;
    tables.addAll(List.of("manifest", ChangeRows.TABLE, Manifest.DELETED));
    for (CsvKind<?, ?> kind : CsvKind.all()) {
      kind.shape().tables().forEach(t -> tables.add(t.name()));
    }
  }

  /** Removes what a commit that did not succeed left behind. */
  void leftovers(long generation) throws IOException {
    for (String name : dir.list()) {
      if (name.equals(Publication.DRAFT) || number(name) > generation) {
        dir.delete(name);
      }
    }
  }

  /** Removes all that these manifests do not name, and old plain files that nobody edited. */
  void allBut(List<Manifest> kept, List<FileEntry> old) throws IOException {
    Set<String> keep = new HashSet<>();
    for (Manifest manifest : kept) {
      keep.add(Manifest.name(manifest.generation()));
      manifest.files().forEach(f -> keep.add(f.name()));
      manifest.changes().forEach(f -> keep.add(f.name()));
    }
    for (String name : dir.list()) {
      if (!keep.contains(name) && (number(name) >= 0 || isOld(name, old))) {
        dir.delete(name);
      }
    }
  }

  private boolean isOld(String name, List<FileEntry> old) throws IOException {
    for (FileEntry entry : old) {
      if (entry.name().equals(name)) {
        return entry.holds(dir.read(name));
      }
    }
    return false;
  }

  /** The generation that a file of the store belongs to, or -1 for any other file. */
  private long number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() && tables.contains(numbered.group(1))
        ? Long.parseLong(numbered.group(2))
        : -1;
  }
}
