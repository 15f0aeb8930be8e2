package nl.pow.core.governance;

/** What people come together for. */
public enum MeetingKind {
  /** Looking back and ahead with all ({@code heisessie}). */
  REVIEW,
  /** Speaking over a distance. */
  VIDEO_CONFERENCE,
  /** Employers listen to those for whom they want to be attractive ({@code klantarena}). */
  CLIENT_ARENA,
  /** Experts tell what they know ({@code expertarena}). */
  EXPERT_ARENA,
  /** All speak as equals, and put first things first ({@code ronde tafel}). */
  ROUND_TABLE,
  /** A few work out what was named before ({@code co-creatie}). */
  CO_CREATION,
  /** A body decides. */
  STEERING,
  /** Anything else. */
  OTHER
}
