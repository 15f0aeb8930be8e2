package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.pow.core.store.StoreLockedException;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in a folder, for one holder over threads and processes.
 *
 * <p>A lock on a file belongs to the process: on POSIX systems it is lost, without a sign, when
 * anything in the process opens that file again and closes it. So within the process a set of
 * folders comes first, and the lock file is opened only by who is in that set. The set is static
 * since the process is what it is about: two stores that know nothing of each other must meet in
 * it. It is the only static state of this library that changes.
 *
 * <p>Against others in the process, such as a backup that copies the lock file, the lock can be
 * renewed. It has two halves, taken in order: while one is given back and taken anew, the other
 * keeps everybody out; and if somebody else has it by then, the lock was lost.
 */
final class FolderLock implements DirOps.Lock {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path file;
  private final FileChannel channel;
  private final @Nullable Object identity;
  private @Nullable FileLock gate;
  private @Nullable FileLock seat;
  private boolean closed;

  private FolderLock(Path folder, Path file, FileChannel channel) throws IOException {
    this.folder = folder;
    this.file = file;
    this.channel = channel;
    this.gate = half(0);
    this.seat = gate == null ? null : half(1);
    if (seat == null) {
      throw new StoreLockedException(folder.toString());
    }
    this.identity = identity();
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
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    FileChannel channel = FileChannel.open(file, options, attributes);
    boolean taken = false;
    try {
      FolderLock lock = new FolderLock(folder, file, channel);
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  @Override
  public synchronized void renew() throws IOException {
    if (!Objects.equals(identity, identity())) {
      throw new FolderChangedException(
          file.getFileName() + "",
          0,
          "was removed or replaced by somebody else since the store was opened",
          "close the store and open it again, and leave that file where it is.");
    }
    release(seat);
    seat = half(1);
    if (seat == null) {
      throw new StoreLockedException(folder.toString());
    }
    release(gate);
    // somebody who is being refused may have it for a moment; the other half keeps them out
    gate = half(0);
  }

  private @Nullable Object identity() throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (NoSuchFileException e) {
      return e;
    }
  }

  private @Nullable FileLock half(long position) throws IOException {
    try {
      return channel.tryLock(position, 1, false);
    } catch (OverlappingFileLockException heldThroughAnotherClassLoader) {
      return null;
    }
  }

  private static void release(@Nullable FileLock half) throws IOException {
    if (half != null) {
      half.release();
    }
  }

  /** Closing the file lets go of both halves. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      try {
        channel.close();
      } finally {
        HELD.remove(folder);
      }
    }
  }
}
