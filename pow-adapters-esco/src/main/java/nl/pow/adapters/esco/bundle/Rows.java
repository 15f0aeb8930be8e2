package nl.pow.adapters.esco.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.pow.adapters.esco.concept.LinksBuilder;

/**
 * Goes through a file beside this class, field by field: rows end in a newline, fields but the last
 * in a tab, and no field holds either. The first row names the fields and is passed over.
 *
 * <p>Bytes rather than characters and a CSV reader, as whoever opens the library waits.
 */
final class Rows {
  private final byte[] bytes;
  private int at;

  private Rows(byte[] bytes) {
    this.bytes = bytes;
    skipRow();
  }

  static Rows of(String file) {
    try (InputStream stream = Rows.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing beside " + Rows.class.getName());
      }
      return new Rows(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Whether there is one more row; to be asked at the end of a row. */
  boolean more() {
    return at < bytes.length;
  }

  /** Whether the field that was read last was the last of its row. */
  boolean ended() {
    return bytes[at - 1] == '\n';
  }

  /** The next field. */
  String text() {
    int start = at;
    while (bytes[at] != '\t' && bytes[at] != '\n') {
      at++;
    }
    return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
  }

  /** The next field, of one letter. */
  char letter() {
    at += 2;
    return (char) bytes[at - 2];
  }

  /** The next field, numbers with a blank between two, as the targets of one more source. */
  void numbers(LinksBuilder links) {
    int number = 0;
    int start = at;
    byte b = bytes[at];
    while (b != '\t' && b != '\n') {
      if (b == ' ') {
        links.add(number);
        number = 0;
      } else {
        number = number * 10 + (b - '0');
      }
      b = bytes[++at];
    }
    if (at > start) {
      links.add(number);
    }
    at++;
    links.next();
  }

  private void skipRow() {
    while (bytes[at++] != '\n') {
      // passed over
    }
  }
}
