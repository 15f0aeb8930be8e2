package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import nl.pow.core.store.CorruptStoreException;

/** Notices when somebody else changes the files of a store that is open. */
final class Watch {
  private static final String ADVICE =
      "close the store, then put the file back, or open the folder with adopt=true to take the"
          + " edit in.";

  /** What is longer than any edit by hand need not be read to know that it was changed. */
  private static final long MOST_ADDED = 1 << 20;

  private final DirOps dir;
  private final Map<String, DirOps.Mark> marks = new HashMap<>();
  private final Map<String, LineSums> lines = new HashMap<>();

  Watch(DirOps dir) {
    this.dir = dir;
  }

  /**
   * Reads a file of at most so many bytes; its mark is taken first, so that a change in the
   * meantime is noticed.
   */
  byte[] read(String name, long most) throws IOException {
    DirOps.Mark mark = dir.mark(name);
    if (mark.bytes() > most) {
      throw new CorruptStoreException(name, "byte " + most, "it is larger than it can be");
    }
    marks.put(name, mark);
    byte[] bytes = dir.read(name);
    lines.put(name, LineSums.of(bytes));
    return bytes;
  }

  /** Takes note of files that the store has just written. */
  void wrote(Map<String, LineSums> files) {
    lines.putAll(files);
  }

  /** Checks files that count. */
  void check(Collection<FileEntry> files) throws IOException {
    for (FileEntry file : files) {
      check(file, "since the store was opened", ADVICE);
    }
  }

  /** Checks files that no longer count, as far as they are there. */
  void checkOld(Collection<FileEntry> files, SortedSet<String> present) throws IOException {
    for (FileEntry file : files) {
      if (present.contains(file.name())) {
        String advice =
            "it was open in another program. Move it out of the folder, and make the edit anew in"
                + " the file of ["
                + file.table()
                + "] that counts.";
        check(file, "though it no longer counts", advice);
      }
    }
  }

  /** Removes a file that no longer counts, unless somebody changed it. */
  void remove(FileEntry file) throws IOException {
    if (firstDifference(file) < 0) {
      dir.delete(file.name());
      marks.remove(file.name());
      lines.remove(file.name());
    }
  }

  private void check(FileEntry file, String when, String advice) throws IOException {
    try {
      int line = firstDifference(file);
      if (line >= 0) {
        String what = "was changed by somebody else " + when;
        throw new FolderChangedException(file.name(), line, what, advice);
      }
    } catch (NoSuchFileException e) {
      String what = "was removed by somebody else " + when;
      throw new FolderChangedException(file.name(), 0, what, advice);
    }
  }

  /**
   * Compares by size and time, and by the contents where these differ: -1 when nothing was changed,
   * 0 when it is not known where.
   */
  private int firstDifference(FileEntry file) throws IOException {
    DirOps.Mark mark = dir.mark(file.name());
    if (mark.equals(marks.get(file.name())) && mark.bytes() == file.bytes()) {
      return -1;
    }
    if (mark.bytes() > 2 * file.bytes() + MOST_ADDED) {
      return 0;
    }
    byte[] now = dir.read(file.name());
    LineSums written = lines.get(file.name());
    if (!file.holds(now)) {
      return written == null ? 0 : written.firstDifference(now);
    }
    marks.put(file.name(), mark);
    lines.putIfAbsent(file.name(), LineSums.of(now));
    return -1;
  }
}
