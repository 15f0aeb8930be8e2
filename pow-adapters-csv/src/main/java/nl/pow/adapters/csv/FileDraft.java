package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32C;

/** A file that is being written, weighed as it grows. */
final class FileDraft extends OutputStream {
  private final DirOps.NewFile file;
  private final long limit;
  private final CRC32C crc = new CRC32C();
  private final LineSums lines = new LineSums();
  private long bytes;

  FileDraft(DirOps.NewFile file, long limit) {
    this.file = file;
    this.limit = limit;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] part, int offset, int length) throws IOException {
    bytes += length;
    if (bytes > limit) {
      throw new IOException("A file would grow beyond [" + limit + "] bytes, the limit.");
    }
    crc.update(part, offset, length);
    lines.add(part, offset, length);
    file.write(part, offset, length);
  }

  /** The writer above is closed first; the file itself only after it was forced to the medium. */
  @Override
  public void close() {}

  LineSums lines() {
    return lines;
  }

  FileEntry entry(String name, String table, long rows) {
    return new FileEntry(name, table, bytes, rows, crc.getValue());
  }
}
