package nl.pow.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Map;

/**
 * A JSON document to read, and the name that problems call it by.
 *
 * <p>A stream or reader is read once and not closed. Not thread-safe.
 */
public final class JsonInput {
  /** The length of a byte order mark. */
  private static final int MARK = 3;

  private final String name;
  private final Content content;

  private JsonInput(String name, Content content) {
    this.name = name;
    this.content = content;
  }

  /**
   * A document in memory.
   *
   * @param text the document
   * @return an input without a name
   */
  public static JsonInput of(String text) {
    return of(new StringReader(text));
  }

  /**
   * A document in UTF-8, with or without a byte order mark.
   *
   * @param bytes the document
   * @return an input without a name
   */
  public static JsonInput of(InputStream bytes) {
    return new JsonInput(
        "", (limit, faults) -> decoded(bytes.readNBytes(limit + 1), limit, faults));
  }

  /**
   * A document in characters.
   *
   * @param characters the document
   * @return an input without a name
   */
  public static JsonInput of(Reader characters) {
    return new JsonInput("", (limit, faults) -> read(characters, limit, faults));
  }

  /**
   * The same document under a name.
   *
   * @param other the name, such as that of a file
   * @return an input that shares the content of this one
   */
  public JsonInput named(String other) {
    return new JsonInput(other, content);
  }

  String name() {
    return name;
  }

  /** Gives the text; tells faults when there are any. */
  String text(int limit, Faults faults) {
    try {
      return content.read(Math.min(limit, Integer.MAX_VALUE - 9), faults);
    } catch (IOException e) {
      throw new InputFailedException(name, e);
    }
  }

  private static String decoded(byte[] bytes, int limit, Faults faults) {
    if (bytes.length > limit) {
      faults.tell("json-too-large", "", 0, Map.of("most", limit));
      return "";
    }
    int foreign = firstForeign(bytes);
    if (foreign >= 0) {
      faults.tell("json-not-utf8", "", lineOf(foreign, bytes));
      return "";
    }
    int start =
        bytes.length >= MARK && new String(bytes, 0, MARK, UTF_8).equals("\ufeff") ? MARK : 0;
    return new String(bytes, start, bytes.length - start, UTF_8);
  }

  /** The place of the first byte that is no UTF-8, or -1; piece by piece, to spare memory. */
  private static int firstForeign(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  private static int lineOf(int place, byte[] bytes) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static String read(Reader reader, int limit, Faults faults) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = 0;
    while (count >= 0 && text.length() <= limit) {
      text.append(buffer, 0, count);
      count = reader.read(buffer);
    }
    if (text.length() > limit) {
      faults.tell("json-too-large", "", 0, Map.of("most", limit));
      return "";
    }
    return text.toString();
  }

  private interface Content {
    String read(int limit, Faults faults) throws IOException;
  }
}
