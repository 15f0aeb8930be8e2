package nl.pow.core.idea;

/** How the choices of several voters become one order. */
public enum VotingRule {
  /**
   * A first place among n options is worth n points, a second one n - 1, and so on; what a voter
   * leaves out is worth nothing (Borda's count).
   */
  BORDA,
  /** Each option that a voter names is worth one point, in whatever place (approval voting). */
  APPROVAL
}
