package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Notices when somebody else changes the files of a store that is open. */
final class Watch {
  private static final String ADVICE =
      "close the store, then put the file back, or open the folder with adopt=true to take the"
          + " edit in.";

  private final DirOps dir;
  private final Map<String, DirOps.Mark> marks = new HashMap<>();

  Watch(DirOps dir) {
    this.dir = dir;
  }

  /** Reads a file; its mark is taken first, so that a change in the meantime is noticed. */
  byte[] read(String name) throws IOException {
    marks.put(name, dir.mark(name));
    return dir.read(name);
  }

  /** Checks files by size and time, and by their contents where these differ. */
  void check(Collection<FileEntry> files) throws IOException {
    for (FileEntry file : files) {
      DirOps.Mark mark = mark(file);
      if (!mark.equals(marks.get(file.name()))) {
        if (mark.bytes() != file.bytes() || !file.holds(dir.read(file.name()))) {
          throw new FolderChangedException(
              file.name(), "was changed by somebody else since the store was opened", ADVICE);
        }
        marks.put(file.name(), mark);
      }
    }
  }

  private DirOps.Mark mark(FileEntry file) throws IOException {
    try {
      return dir.mark(file.name());
    } catch (NoSuchFileException e) {
      throw new FolderChangedException(
          file.name(), "was removed by somebody else since the store was opened", ADVICE);
    }
  }
}
