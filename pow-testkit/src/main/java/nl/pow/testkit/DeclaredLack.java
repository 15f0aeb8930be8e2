package nl.pow.testkit;

import org.opentest4j.TestAbortedException;

/** Ends a test that has nothing to ask, since the subject, or its author, says what it lacks. */
final class DeclaredLack extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells the reason.
   *
   * @param reason what is lacking and, on a second line that begins "Maybe", how to have it tested
   */
  DeclaredLack(String reason) {
    super(reason);
  }
}
