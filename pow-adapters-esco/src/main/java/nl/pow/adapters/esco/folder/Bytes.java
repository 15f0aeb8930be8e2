package nl.pow.adapters.esco.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more than so many bytes: a small packed file can hold a very large one. */
final class Bytes extends FilterInputStream {
  private long left;

  Bytes(InputStream in, long most) {
    super(in);
    left = most;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    return counted(count, count);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(int result, int count) throws TooLargeException {
    left -= Math.max(0, result < 0 ? 0 : count);
    if (left < 0) {
      throw new TooLargeException();
    }
    return result;
  }

  /** More bytes than are taken. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
