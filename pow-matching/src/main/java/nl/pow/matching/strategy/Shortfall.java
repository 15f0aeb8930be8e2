package nl.pow.matching.strategy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Tally;
import nl.pow.matching.policy.Direction;

/**
 * A vacancy or candidate with fewer proposals than it could take, and what stood in the way.
 *
 * @param subject the vacancy or candidate
 * @param placed the proposals that it did get: 0, or for a strategy that fills openings fewer than
 *     there are
 * @param considered the number of pairs that were judged for it
 * @param elsewhere the pairs that no demand put out and that the strategy did not choose: those
 *     candidates have a place elsewhere, those vacancies have no opening left
 * @param below the pairs that no demand put out and that have fewer points than the strategy asks;
 *     0 when it asks none
 * @param obstacles what put pairs out, most pairs first, then by name; empty when there was nobody
 *     to consider, or when no demand put anybody out
 */
public record Shortfall(
    Id subject, int placed, int considered, int elsewhere, int below, List<Obstacle> obstacles) {
  private static final Comparator<Obstacle> MOST_FIRST =
      Comparator.comparingInt(Obstacle::blocked)
          .thenComparingInt(Obstacle::alone)
          .reversed()
          .thenComparing(Obstacle::criterion);

  /** Copies the list. */
  public Shortfall {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Somebody without any proposal, because demands put all pairs out.
   *
   * @param subject the vacancy or candidate
   * @param considered the number of pairs that were judged for it
   * @param obstacles what put pairs out, most pairs first, then by name
   */
  public Shortfall(Id subject, int considered, List<Obstacle> obstacles) {
    this(subject, 0, considered, 0, 0, obstacles);
  }

  /**
   * The same, some of the pairs that no demand put out being below what the strategy asks.
   *
   * @param pairs so many, at most {@link #elsewhere}
   * @return a copy that counts them in {@link #below} and no longer elsewhere
   */
  public Shortfall withBelow(int pairs) {
    return new Shortfall(subject, placed, considered, elsewhere + below - pairs, pairs, obstacles);
  }

  /**
   * Counts what put the candidates for a vacancy out.
   *
   * @param market the market
   * @param vacancy one of its vacancies
   * @return the reasons
   */
  public static Shortfall of(Market market, VacancyId vacancy) {
    return of(market, vacancy, EnumSet.of(Direction.CANDIDATES_FOR_VACANCY), 0);
  }

  /**
   * Counts what put the vacancies for a candidate out.
   *
   * @param market the market
   * @param candidate one of its candidates
   * @return the reasons
   */
  public static Shortfall of(Market market, CandidateId candidate) {
    return of(market, candidate, EnumSet.of(Direction.VACANCIES_FOR_CANDIDATE));
  }

  /**
   * Counts why a vacancy has openings left.
   *
   * @param market the market
   * @param vacancy one of its vacancies
   * @param directions whose demands put pairs out
   * @param placed the proposals that it did get, 0 or more
   * @return the reasons
   */
  public static Shortfall of(
      Market market, VacancyId vacancy, Set<Direction> directions, int placed) {
    return of(vacancy, placed, market.tally(vacancy, directions));
  }

  /**
   * Counts why a candidate has no place.
   *
   * @param market the market
   * @param candidate one of its candidates
   * @param directions whose demands put pairs out
   * @return the reasons
   */
  public static Shortfall of(Market market, CandidateId candidate, Set<Direction> directions) {
    return of(candidate, 0, market.tally(candidate, directions));
  }

  private static Shortfall of(Id subject, int placed, Tally tally) {
    List<Obstacle> obstacles =
        tally.counts().stream()
            .filter(count -> count.blocked() > 0)
            .map(count -> new Obstacle(count.criterion(), count.blocked(), count.alone()))
            .sorted(MOST_FIRST)
            .toList();
    return new Shortfall(
        subject, placed, tally.considered(), tally.admitted() - placed, 0, obstacles);
  }
}
