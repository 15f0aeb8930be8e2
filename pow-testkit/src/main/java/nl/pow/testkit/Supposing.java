package nl.pow.testkit;

/** What a test of a contract supposes, where a rule allows it to be lacking. */
public final class Supposing {
  private Supposing() {}

  /**
   * Goes on when something is there. Otherwise the test ends: JUnit reports it as aborted, the page
   * of the run as not asked, with the reason. The test of a rule that binds fails instead.
   *
   * @param there whether it is there
   * @param reason what is lacking and, on a second line that begins "Maybe", how to have it tested
   */
  public static void that(boolean there, String reason) {
    if (!there) {
      throw new DeclaredLack(reason);
    }
  }
}
