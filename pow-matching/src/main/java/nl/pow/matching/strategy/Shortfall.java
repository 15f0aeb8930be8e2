package nl.pow.matching.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;

/**
 * A vacancy or candidate without a proposal, and what stood in the way.
 *
 * @param subject the vacancy or candidate, by the direction
 * @param considered the number of pairs that were judged for it
 * @param obstacles what put pairs out, most pairs first, then by name; empty when there was nobody
 *     to consider, or when the strategy gave them to others
 */
public record Shortfall(Id subject, int considered, List<Obstacle> obstacles) {
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
   * Counts what put the candidates for a vacancy out.
   *
   * @param market the market
   * @param vacancy one of its vacancies
   * @return the reasons
   */
  public static Shortfall of(Market market, VacancyId vacancy) {
    List<List<String>> blocked = new ArrayList<>();
    for (CandidateId candidate : market.candidates()) {
      blocked.add(market.blockedBy(candidate, vacancy, Direction.CANDIDATES_FOR_VACANCY));
    }
    return new Shortfall(vacancy, blocked.size(), count(blocked));
  }

  /**
   * Counts what put the vacancies for a candidate out.
   *
   * @param market the market
   * @param candidate one of its candidates
   * @return the reasons
   */
  public static Shortfall of(Market market, CandidateId candidate) {
    List<List<String>> blocked = new ArrayList<>();
    for (VacancyId vacancy : market.vacancies()) {
      blocked.add(market.blockedBy(candidate, vacancy, Direction.VACANCIES_FOR_CANDIDATE));
    }
    return new Shortfall(candidate, blocked.size(), count(blocked));
  }

  private static List<Obstacle> count(List<List<String>> blocked) {
    Map<String, Obstacle> obstacles = new TreeMap<>();
    for (List<String> names : blocked) {
      int alone = names.size() == 1 ? 1 : 0;
      for (String name : names) {
        obstacles.merge(
            name,
            new Obstacle(name, 1, alone),
            (a, b) -> new Obstacle(name, a.blocked() + b.blocked(), a.alone() + b.alone()));
      }
    }
    return obstacles.values().stream().sorted(MOST_FIRST).toList();
  }
}
