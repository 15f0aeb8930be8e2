package nl.pow.examples.quickstart;

import nl.pow.core.text.Texts;

/** The texts of this example, in Dutch and English. */
public final class Words {
  private Words() {}

  /**
   * Loads the texts.
   *
   * @return the texts
   */
  public static Texts texts() {
    return Texts.load(Words.class::getResourceAsStream, "words");
  }
}
