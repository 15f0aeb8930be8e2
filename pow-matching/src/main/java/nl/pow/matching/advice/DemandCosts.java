package nl.pow.matching.advice;

import java.util.List;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.strategy.Obstacle;

/**
 * What the demands of a policy and the requirements of a vacancy cost in candidates.
 *
 * @param vacancy the vacancy
 * @param considered the candidates that take part
 * @param admitted those that no demand puts out
 * @param demands per demand of the policy the candidates that it puts out, with others and alone;
 *     most first, then by name
 * @param requirements per requirement of the vacancy what it costs, in the order of docs/advice.md
 * @param together the candidates who would come in when all those requirements were dropped
 */
public record DemandCosts(
    VacancyId vacancy,
    int considered,
    int admitted,
    List<Obstacle> demands,
    List<RequirementCost> requirements,
    int together) {
  /** Copies the lists. */
  public DemandCosts {
    demands = List.copyOf(demands);
    requirements = List.copyOf(requirements);
  }
}
