package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.store.CorruptStoreException;
import org.jspecify.annotations.Nullable;

/** Opens the files of a generation and checks that they are what was written. */
final class BaseReader implements FolderReader.Files {
  private static final String EDITED =
      "it is not what was written; to take in an edit that was made on purpose, open the folder"
          + " with adopt=true";

  private final Watch watch;
  private final Manifest manifest;
  private final CsvLimits limits;
  private final FolderReader.@Nullable Files plain;
  private final Set<String> edited = new TreeSet<>();
  private final Map<String, FileEntry> found = new HashMap<>();
  private final List<FileEntry> taken = new ArrayList<>();

  /** With plain files, edits are taken in, and tables that had no file may have one. */
  BaseReader(Watch watch, Manifest manifest, CsvLimits limits, FolderReader.@Nullable Files plain) {
    this.watch = watch;
    this.manifest = manifest;
    this.limits = limits;
    this.plain = plain;
  }

  /** The tables that were edited. */
  Set<String> edited() {
    return edited;
  }

  /** The base files as they are now, edits and all. */
  List<FileEntry> asFound() {
    return manifest.files().stream().map(f -> found.getOrDefault(f.table(), f)).toList();
  }

  /** The plain files that were taken in. */
  List<FileEntry> taken() {
    return taken;
  }

  @Override
  public @Nullable FileBytes open(String table) {
    FileEntry entry = manifest.table(table).orElse(null);
    if (entry != null) {
      return read(entry, plain != null);
    }
    FileBytes added = plain == null ? null : plain.open(table);
    if (added != null) {
      edited.add(table);
      taken.add(FileEntry.of(added, table));
    }
    return added;
  }

  FileBytes read(FileEntry entry, boolean adopt) {
    try {
      byte[] bytes = watch.read(entry.name(), limits.fileBytes());
      if (!entry.holds(bytes)) {
        if (!adopt) {
          throw new CorruptStoreException(entry.name(), "checksum", EDITED);
        }
        edited.add(entry.table());
        found.put(entry.table(), FileEntry.of(new FileBytes(entry.name(), bytes), entry.table()));
      }
      return new FileBytes(entry.name(), bytes);
    } catch (NoSuchFileException e) {
      throw new CorruptStoreException(entry.name(), "byte 0", "it is not there");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
