package nl.example.mvstore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files that cannot be written as long as {@code full} lies beside them: {@code disk:FILE}. */
public final class FullDisk extends FilePathWrapper {
  /** Made by H2, one for each file. */
  public FullDisk() {}

  static void mount() {
    FilePath.register(new FullDisk());
  }

  /** Until it is closed, no file of the folder can be written. */
  static AutoCloseable fill(Path folder) throws IOException {
    Path full = Files.createFile(folder.resolve("full"));
    return () -> Files.delete(full);
  }

  @Override
  public String getScheme() {
    return "disk";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Path file = Path.of(getBase().toString());
    return new OnDisk(getBase().open(mode), file.resolveSibling("full"));
  }

  private static final class OnDisk extends FileBaseDefault {
    private final FileChannel real;
    private final Path full;

    OnDisk(FileChannel real, Path full) {
      this.real = real;
      this.full = full;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return real.read(to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      if (Files.exists(full)) {
        throw new IOException("No space left on device");
      }
      return real.write(from, position);
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
      real.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      real.truncate(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
