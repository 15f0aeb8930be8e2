package nl.pow.testkit;

import org.opentest4j.TestAbortedException;

/**
 * Ends a test that has nothing to ask, since the subject, or its author, says what it lacks.
 *
 * <p>JUnit reports the test as aborted, the page of the run as not asked, with the reason. Only for
 * what a rule allows to be lacking: the test of a rule that binds fails instead.
 */
public final class DeclaredLack extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells the reason.
   *
   * @param reason what is lacking and, on a second line that begins "Maybe", how to have it tested
   */
  public DeclaredLack(String reason) {
    super(reason);
  }
}
