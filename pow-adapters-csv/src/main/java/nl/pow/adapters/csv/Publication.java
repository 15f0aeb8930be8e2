package nl.pow.adapters.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.store.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The making of one generation: new files, each forced to the medium; the manifest, forced; then
 * the folder, forced; then {@code CURRENT} moved over in one step; then the folder again. Used
 * once.
 */
final class Publication {
  static final String CURRENT = "CURRENT";
  static final String DRAFT = "CURRENT.tmp";

  private final DirOps dir;
  private final CsvLimits limits;
  private final long generation;
  private final Map<String, LineSums> lines = new HashMap<>();
  private boolean syncFailed;
  private boolean issued;

  Publication(DirOps dir, CsvLimits limits, long generation) {
    this.dir = dir;
    this.limits = limits;
    this.generation = generation;
  }

  long generation() {
    return generation;
  }

  /** A file of this generation; to be finished or closed. */
  Sheet sheet(String table, List<String> header) throws IOException {
    return new Sheet(table, header);
  }

  /** Makes the generation the one that counts; gives the files that say so. */
  List<FileEntry> publish(Manifest manifest) throws IOException {
    byte[] content = ManifestFile.write(manifest);
    FileEntry file = whole(Manifest.name(generation), content);
    String pointer = file.name() + " " + ManifestFile.hex(file.crc()) + " " + file.bytes() + "\n";
    dir.delete(DRAFT);
    FileEntry draft = whole(DRAFT, pointer.getBytes(StandardCharsets.US_ASCII));
    syncNames();
    issued = true;
    try {
      dir.rename(DRAFT, CURRENT);
    } catch (AtomicMoveNotSupportedException nothingMoved) {
      issued = false;
      throw nothingMoved;
    }
    dir.syncDir();
    return List.of(file, new FileEntry(CURRENT, "", draft.bytes(), 0, draft.crc()));
  }

  /** The lines of the files that were written. */
  Map<String, LineSums> lines() {
    return lines;
  }

  /** The first generation holds no change yet, so that nothing of a commit is in it. */
  Outcome outcome() {
    return issued && generation > 0 ? Outcome.UNKNOWN : Outcome.NOT_COMMITTED;
  }

  /** Tells whether what the medium holds may differ from what was asked of it. */
  boolean isDoubtful() {
    return syncFailed || issued;
  }

  private FileEntry whole(String name, byte[] content) throws IOException {
    try (DirOps.NewFile file = dir.create(name)) {
      file.write(content, 0, content.length);
      sync(file);
    }
    lines.put(name.equals(DRAFT) ? CURRENT : name, LineSums.of(content));
    return new FileEntry(name, "", content.length, 0, FileEntry.crc(content));
  }

  /** Forcing a file does not force its name: without this CURRENT might name what is not there. */
  private void syncNames() throws IOException {
    syncFailed = true;
    dir.syncDir();
    syncFailed = false;
  }

  private void sync(DirOps.NewFile file) throws IOException {
    syncFailed = true;
    file.sync();
    syncFailed = false;
  }

  /** One CSV file of the generation. */
  final class Sheet implements AutoCloseable {
    private final String table;
    private final String name;
    private final DirOps.NewFile file;
    private final FileDraft draft;
    private final CsvWriter csv;
    private long rows;

    private Sheet(String table, List<String> header) throws IOException {
      Cells.check(List.copyOf(header), limits);
      this.table = table;
      this.name = table + "-" + generation + ".csv";
      this.file = dir.create(name);
      this.draft = new FileDraft(file, limits.fileBytes());
      this.csv = CsvOutput.store(draft);
      csv.writeRecord(header);
    }

    void add(List<@Nullable String> cells) throws IOException {
      rows++;
      if (rows > limits.rows()) {
        throw new IOException("A file would grow beyond [" + limits.rows() + "] rows, the limit.");
      }
      csv.writeRecord(cells);
    }

    FileEntry finish() throws IOException {
      csv.close();
      sync(file);
      file.close();
      lines.put(name, draft.lines());
      return draft.entry(name, table, rows);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
