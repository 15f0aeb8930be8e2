package nl.pow.matching.verify;

/**
 * A promise that a result breaks.
 *
 * @param rule which promise
 * @param text who is concerned and how, in an English sentence with ids and numbers only
 */
public record Violation(Rule rule, String text) {
  /**
   * One line for a log or a test.
   *
   * @return rule and text
   */
  @Override
  public String toString() {
    return rule + ": " + text;
  }
}
