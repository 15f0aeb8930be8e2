package nl.pow.adapters.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.pow.core.store.StoreLockedException;

/**
 * The right to write in a folder, for one holder over threads and processes.
 *
 * <p>A lock on a file belongs to the process: on POSIX systems it is lost, without a sign, when
 * anything in the process opens that file again and closes it. So within the process a set of
 * folders comes first, and the lock file is opened only by who is in that set. The set is static
 * since the process is what it is about: two stores that know nothing of each other must meet in
 * it. It is the only static state of this library that changes.
 */
final class FolderLock implements Closeable {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private final AtomicBoolean closed = new AtomicBoolean();

  private FolderLock(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock at once or not at all; the folder is given by its real path. */
  static FolderLock take(Path folder, Path file, FileAttribute<?>[] attributes) throws IOException {
    if (!HELD.add(folder)) {
      throw new StoreLockedException(folder.toString());
    }
    boolean taken = false;
    try {
      FolderLock lock = open(folder, file, attributes);
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        HELD.remove(folder);
      }
    }
  }

  private static FolderLock open(Path folder, Path file, FileAttribute<?>[] attributes)
      throws IOException {
    Set<OpenOption> options =
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            java.nio.file.LinkOption.NOFOLLOW_LINKS);
    FileChannel channel = FileChannel.open(file, options, attributes);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new FolderLock(folder, channel, lock);
      }
    } catch (OverlappingFileLockException heldThroughAnotherClassLoader) {
      channel.close();
      throw new StoreLockedException(folder.toString());
    }
    channel.close();
    throw new StoreLockedException(folder.toString());
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      try {
        lock.release();
        channel.close();
      } finally {
        HELD.remove(folder);
      }
    }
  }
}
