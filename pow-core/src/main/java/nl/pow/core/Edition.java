package nl.pow.core;

import org.jspecify.annotations.Nullable;

/**
 * Which data or code somebody worked with, for the record of a run.
 *
 * @param name its name, such as that of its provider
 * @param version its version, or {@code unknown}
 * @param digest a digest of all that its answers rest on, equal only for what answers equally; or
 *     null when there is none
 */
public record Edition(String name, String version, @Nullable Digest digest) {
  private static final Edition UNKNOWN = new Edition("unknown", "unknown", null);

  /**
   * What does not tell which it is.
   *
   * @return an edition with an unknown name and version
   */
  public static Edition unknown() {
    return UNKNOWN;
  }

  /**
   * Name and version, and the digest if there is one.
   *
   * @return such as {@code esco 1.2 (0a1b...)}
   */
  @Override
  public String toString() {
    return name + " " + version + (digest == null ? "" : " (" + digest + ")");
  }
}
