package nl.pow.adapters.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.SortedSet;

/**
 * All that is done to a folder, so that tests can make any of it fail.
 *
 * <p>Names are plain file names. Nothing here tries again, and nothing stands in for a move that is
 * not atomic.
 */
interface DirOps {
  /** The names of the files in the folder. */
  SortedSet<String> list() throws IOException;

  /** The size and the time of the last change. */
  Mark mark(String name) throws IOException;

  byte[] read(String name) throws IOException;

  /** Makes a new file that only its owner may read; fails when there is one. */
  NewFile create(String name) throws IOException;

  /** Moves a file over another in one step. */
  void rename(String from, String to) throws IOException;

  /** Forces the names in the folder to the medium. */
  void syncDir() throws IOException;

  void delete(String name) throws IOException;

  /**
   * Takes the lock of the folder.
   *
   * @throws nl.pow.core.store.StoreLockedException when somebody else has it
   */
  Lock lock(String name) throws IOException;

  /** The lock of a folder, until it is closed. */
  interface Lock extends Closeable {
    /**
     * Makes sure that the lock is still held, or again.
     *
     * @throws nl.pow.core.store.StoreLockedException when it was lost and somebody else has it
     */
    void renew() throws IOException;
  }

  /** What tells cheaply that a file was changed. */
  record Mark(long bytes, long time) {}

  /** A file that is being written. */
  interface NewFile extends Closeable {
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** Forces what was written to the medium. */
    void sync() throws IOException;
  }
}
