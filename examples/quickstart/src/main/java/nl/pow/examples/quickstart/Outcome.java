package nl.pow.examples.quickstart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pow.core.Id;
import nl.pow.core.Problem;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Wish;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Everything that there is to show.
 *
 * @param asOf the day on which was judged
 * @param market what was read
 * @param forVacancies candidates for each vacancy
 * @param forCandidates vacancies for each candidate
 * @param obstacles what puts pairs out, over all pairs
 * @param nearMisses what would help vacancies without a candidate: the first few
 * @param strategies what each strategy makes of this market; empty when that would take long
 * @param taxonomy knows the names of codes
 * @param register knows the names of places
 * @param accessEvents how often the file of a person was used, as the access log has it
 * @param millis how long each step took
 */
public record Outcome(
    LocalDate asOf,
    LabourMarket market,
    MatchResult forVacancies,
    MatchResult forCandidates,
    List<Obstacle> obstacles,
    List<NearMiss> nearMisses,
    List<Compared> strategies,
    Taxonomy taxonomy,
    RegionRegister register,
    long accessEvents,
    Map<String, Long> millis) {
  /**
   * The vacancies that took part, with proposals best first.
   *
   * @return proposals by vacancy
   */
  public Map<VacancyId, List<Proposal>> proposals() {
    return forVacancies.proposals().stream()
        .collect(Collectors.groupingBy(Proposal::vacancy, TreeMap::new, Collectors.toList()));
  }

  /**
   * One vacancy.
   *
   * @param id a vacancy that was read
   * @return the vacancy
   */
  public Vacancy vacancy(Id id) {
    return market.vacancies().stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * The name of an employer.
   *
   * @param id the employer
   * @return the name, or the id when it is not known
   */
  public String employer(EmployerId id) {
    return market.employers().stream()
        .filter(e -> e.id().equals(id))
        .map(Employer::name)
        .findFirst()
        .orElse(id.value());
  }

  /**
   * The area that a postcode lies in.
   *
   * @param postcode the postcode, or null
   * @return the area, empty when it is not known
   */
  public Optional<PostcodeArea> area(@Nullable Postcode postcode) {
    return postcode == null ? Optional.empty() : register.findArea(postcode);
  }

  /**
   * The name of the municipality that a postcode lies in.
   *
   * @param postcode the postcode, or null
   * @return the name, empty when it is not known
   */
  public String municipality(@Nullable Postcode postcode) {
    return area(postcode).map(a -> register.municipality(a.municipality()).name()).orElse("");
  }

  /**
   * The highest score that the policy allows.
   *
   * @return 1000 for each point of weight
   */
  public long highestScore() {
    return 1000L
        * forVacancies.inForce().applied().wishes().stream()
            .filter(w -> w.directions().contains(forVacancies.request().direction()))
            .mapToLong(Wish::weight)
            .sum();
  }

  /**
   * The problems by code, most frequent first.
   *
   * @return lists that are not empty
   */
  public List<List<Problem>> problemsByCode() {
    return market.problems().stream()
        .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparingInt((List<Problem> p) -> p.size()).reversed())
        .toList();
  }
}
