package nl.pow.hostile;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** An input that begins as told and then says the same again and again; it lies nowhere. */
final class Flood extends InputStream {
  private final byte[] start;
  private final byte[] again;
  private final long length;
  private long at;

  Flood(String start, String again, long length) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.again = again.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }

  @Override
  public int read() {
    if (at >= length) {
      return -1;
    }
    long place = at++;
    byte next =
        place < start.length
            ? start[(int) place]
            : again[(int) ((place - start.length) % again.length)];
    return next & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) {
    int read = 0;
    while (read < count && at < length) {
      bytes[offset + read++] = (byte) read();
    }
    return read == 0 && count > 0 ? -1 : read;
  }
}
