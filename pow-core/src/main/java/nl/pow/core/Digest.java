package nl.pow.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest: equal for equal contents, and in practice for these only.
 *
 * @param value 64 hexadecimal digits, in small letters
 */
public record Digest(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form; throws {@link InvalidValueException} when it is another. */
  public Digest {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "digest", "A digest has 64 hexadecimal digits, in small letters.");
    }
  }

  /**
   * The digest of a text in UTF-8.
   *
   * @param text the text, without halves of surrogate pairs: those would all count as one
   * @return its digest
   */
  public static Digest of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new Digest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /**
   * The digits.
   *
   * @return 64 hexadecimal digits
   */
  @Override
  public String toString() {
    return value;
  }
}
