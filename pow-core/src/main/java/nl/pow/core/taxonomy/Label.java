package nl.pow.core.taxonomy;

import java.util.Locale;

/**
 * A name of something, and the language that it is in.
 *
 * @param text the name
 * @param language its language, which need not be the one that was asked for
 */
public record Label(String text, Locale language) {
  /**
   * The name as it is shown to a reader: marked with its language when that is another than theirs.
   *
   * @param reader the language of the reader
   * @return such as {@code verzorgende}, or {@code apply first response (en)}
   */
  public String shownTo(Locale reader) {
    String own = language.getLanguage();
    return own.equals(reader.getLanguage()) ? text : text + " (" + own + ")";
  }
}
