package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pow.core.store.CorruptStoreException;

/** What {@code CURRENT} points at: a manifest, by name, checksum and size. */
record Pointer(FileEntry current, FileEntry target, Manifest manifest) {
  private static final Pattern FORM =
      Pattern.compile("(manifest-(?:0|[1-9][0-9]{0,17})\\.json) ([0-9a-f]{8}) ([1-9][0-9]{0,6})\n");

  private static final int LONGEST = 100;

  static Pointer read(Watch watch) throws IOException {
    byte[] bytes = watch.read(Publication.CURRENT, LONGEST);
    Matcher form = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!form.matches()) {
      throw new CorruptStoreException(Publication.CURRENT, "byte 0", "it names no manifest");
    }
    FileEntry target =
        new FileEntry(
            form.group(1), "", Long.parseLong(form.group(3)), 0, Long.parseLong(form.group(2), 16));
    FileEntry current =
        new FileEntry(Publication.CURRENT, "", bytes.length, 0, FileEntry.crc(bytes));
    return new Pointer(current, target, manifest(watch, target));
  }

  List<FileEntry> files() {
    return List.of(target, current);
  }

  private static Manifest manifest(Watch watch, FileEntry target) throws IOException {
    byte[] bytes;
    try {
      bytes = watch.read(target.name(), target.bytes());
    } catch (NoSuchFileException e) {
      throw new CorruptStoreException(target.name(), "byte 0", "CURRENT names it, it is not there");
    }
    if (!target.holds(bytes)) {
      throw new CorruptStoreException(target.name(), "checksum", "it is not what was written");
    }
    Manifest manifest = ManifestFile.read(target.name(), bytes);
    if (!Manifest.name(manifest.generation()).equals(target.name())) {
      throw new CorruptStoreException(target.name(), "generation", "it is that of another file");
    }
    return manifest;
  }
}
