package nl.pow.adapters.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes files of generations that no longer count, each of which is known by its checksum and
 * still holds what was written; touches nothing else in the folder.
 */
final class Sweep {
  private static final Pattern NUMBERED =
      Pattern.compile("([a-z_]+)-(0|[1-9][0-9]{0,17})\\.(csv|json)");

  private final DirOps dir;
  private final Watch watch;
  private final Set<String> tables = new HashSet<>();
  private boolean swept;

  Sweep(DirOps dir, Watch watch) {
    this.dir = dir;
    this.watch = watch;
    tables.addAll(List.of(ChangeRows.TABLE, Manifest.DELETED));
    for (CsvKind<?, ?> kind : CsvKind.all()) {
      kind.shape().tables().forEach(t -> tables.add(t.name()));
    }
  }

  /** A commit may leave something behind from now on. */
  void expectLeftovers() {
    swept = false;
  }

  /**
   * Removes what a commit that did not succeed left behind: files of the generation that comes
   * next. A file that looks like one of the store and was made by nobody here is refused.
   *
   * @param first whether there is no generation yet
   */
  void prepare(Manifest manifest, boolean first, SortedSet<String> present) throws IOException {
    watch.checkOld(manifest.previous(), present);
    long next = first ? 0 : manifest.generation() + 1;
    Set<String> known = new HashSet<>();
    manifest.all().forEach(f -> known.add(f.name()));
    for (String name : present) {
      boolean leftover = name.equals(Publication.DRAFT) || number(name) == next;
      if (leftover && !swept) {
        dir.delete(name);
      } else if (number(name) >= 0 && name.endsWith(".csv") && !known.contains(name)) {
        throw new FolderChangedException(
            name, 0, "is no part of the store in its folder", "move it to a folder of its own.");
      }
    }
    swept = true;
  }

  /** Removes the files that this manifest tells to be old, and manifests before it. */
  void old(Manifest manifest, long keptManifest) throws IOException {
    SortedSet<String> present = dir.list();
    for (FileEntry file : manifest.previous()) {
      if (present.contains(file.name())) {
        watch.remove(file);
      }
    }
    for (String name : present) {
      if (name.endsWith(".json") && number(name) >= 0 && number(name) < keptManifest) {
        dir.delete(name);
      }
    }
  }

  /** The generation that a file of the store belongs to, or -1 for any other file. */
  private long number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      return -1;
    }
    boolean ours =
        numbered.group(3).equals("json")
            ? numbered.group(1).equals("manifest")
            : tables.contains(numbered.group(1));
    return ours ? Long.parseLong(numbered.group(2)) : -1;
  }
}
