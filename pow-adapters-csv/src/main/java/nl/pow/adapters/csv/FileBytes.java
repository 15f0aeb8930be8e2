package nl.pow.adapters.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The bytes of a file that was read, and its name. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record FileBytes(String name, byte[] bytes) {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The offset of the text: behind a byte order mark of UTF-8, if there is one. */
  int start() {
    return bytes.length >= MARK.length
            && bytes[0] == MARK[0]
            && bytes[1] == MARK[1]
            && bytes[2] == MARK[2]
        ? MARK.length
        : 0;
  }

  /** The number of bytes before the first that is NUL or no ASCII; eight at a time. */
  int plainBytes() {
    int at = 0;
    while (at + 8 <= bytes.length && isPlain((long) WORDS.get(bytes, at))) {
      at += 8;
    }
    while (at < bytes.length && bytes[at] > 0) {
      at++;
    }
    return at;
  }

  /** Tells whether the first bit of no byte is set, and taking one from each byte sets none. */
  private static boolean isPlain(long word) {
    return ((word | word - 0x0101010101010101L) & 0x8080808080808080L) == 0;
  }

  /** The offset of the first byte that is no UTF-8, or -1; looks from a number of plain bytes. */
  int firstForeignByte(int plain) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, plain, bytes.length - plain);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  /** The offset of the first NUL, or -1; looks from a number of plain bytes. */
  int firstNul(int plain) {
    for (int i = plain; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The line, from 1, that an offset lies in. */
  int lineOf(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean bareReturn = bytes[i] == '\r' && bytes[i + 1] != '\n';
      line += bytes[i] == '\n' || bareReturn ? 1 : 0;
    }
    return line;
  }

  /** The sign between two columns of the header: a semicolon when it comes before any comma. */
  char separator() {
    for (int i = start(); i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
      if (bytes[i] == ',' || bytes[i] == ';') {
        return (char) bytes[i];
      }
    }
    return ',';
  }
}
