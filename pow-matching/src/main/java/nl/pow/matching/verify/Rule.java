package nl.pow.matching.verify;

/** What is promised of a result. */
public enum Rule {
  /** Policy, day and revision are those of the market, and so is the list of who takes no part. */
  SAME_MARKET,
  /** Each proposal names a candidate and a vacancy that take part, and no pair comes twice. */
  PARTICIPANTS,
  /** No demand puts a proposed pair out: of the direction asked, or of both for placements. */
  DEMANDS,
  /**
   * What people decided holds: who is pinned is proposed and comes first, who is dismissed is not
   * proposed, and a correction is in the reasons. All decisions are named.
   */
  DECISIONS,
  /** The reasons and the score of each proposal are what judging the pair again gives. */
  REASONS,
  /** Ranks run from 1 without gaps; below those who are pinned, scores never go up again. */
  RANKS,
  /** Nobody has more proposals than were asked for, or more than people pinned. */
  NOT_TOO_MANY,
  /**
   * No vacancy has more placements than openings, and no candidate more than one, but for those
   * that people pinned.
   */
  CAPACITIES,
  /** Everybody with less than it could have is told why, nobody else, and the counts are right. */
  SHORTFALLS,
  /** Without a certificate: nobody left off a list that is full, or not full, is better. */
  BEST_FIRST,
  /** No candidate and vacancy would both rather have each other. */
  STABILITY,
  /** The prices prove that no other assignment is worth more. */
  OPTIMALITY,
  /** No other choice shows those who are shown least more often. */
  FAIR_EXPOSURE
}
