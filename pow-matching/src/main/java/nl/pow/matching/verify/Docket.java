package nl.pow.matching.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;

/** One result under examination, and what was found against it. */
final class Docket {
  private static final int MOST_KEPT = 1_000_000;

  private final Market market;
  private final MatchResult result;
  private final List<Violation> violations = new ArrayList<>();
  private final Map<Asked, Optional<Score>> answers = new HashMap<>();
  private final Set<HumanDecision> aboutTheMarket = new LinkedHashSet<>();
  private final Map<Id, Set<Id>> pins = new HashMap<>();
  private long pairs;

  /** One question to the market. */
  private record Asked(CandidateId candidate, VacancyId vacancy, Direction direction) {}

  Docket(Market market, MatchResult result) {
    this.market = market;
    this.result = result;
    Set<CandidateId> candidates = Set.copyOf(market.candidates());
    Set<VacancyId> vacancies = Set.copyOf(market.vacancies());
    for (HumanDecision one : market.decisions().all()) {
      if (candidates.contains(one.candidate()) && vacancies.contains(one.vacancy())) {
        aboutTheMarket.add(one);
      }
    }
    for (HumanDecision one : aboutTheMarket) {
      if (one instanceof Pinned) {
        pins.computeIfAbsent(one.candidate(), id -> new HashSet<>()).add(one.vacancy());
        pins.computeIfAbsent(one.vacancy(), id -> new HashSet<>()).add(one.candidate());
      }
    }
  }

  /** Whether both of the pair take part. */
  boolean isAboutTheMarket(HumanDecision decision) {
    return aboutTheMarket.contains(decision);
  }

  boolean isPinned(CandidateId candidate, VacancyId vacancy) {
    return pins.getOrDefault(candidate, Set.of()).contains(vacancy);
  }

  /** How many are pinned to somebody. */
  int pins(Id id) {
    return pins.getOrDefault(id, Set.of()).size();
  }

  Market market() {
    return market;
  }

  MatchResult result() {
    return result;
  }

  Direction direction() {
    return result.request().direction();
  }

  /** Whether proposals are placements, so that they use openings up. */
  boolean fillsOpenings() {
    Certificate certificate = result.certificate();
    return certificate != null && certificate.fillsOpenings();
  }

  /** How many placements a vacancy can have: its openings, or fewer when fewer were asked for. */
  int capacity(VacancyId vacancy) {
    return result.request().places(market.openings(vacancy));
  }

  /** How many of those are left when people pinned some. */
  int capacityLeft(VacancyId vacancy) {
    return Math.max(0, capacity(vacancy) - pins(vacancy));
  }

  /** The directions whose demands put a pair out. */
  Set<Direction> directions() {
    return fillsOpenings() ? EnumSet.allOf(Direction.class) : EnumSet.of(direction());
  }

  /** The score in the direction asked, when the pair can be proposed at all. */
  Optional<Score> score(CandidateId candidate, VacancyId vacancy) {
    return admitted(candidate, vacancy) ? score(candidate, vacancy, direction()) : Optional.empty();
  }

  /** What the market says, asked once as long as the answers are not too many to keep. */
  Optional<Score> score(CandidateId candidate, VacancyId vacancy, Direction direction) {
    Asked asked = new Asked(candidate, vacancy, direction);
    Optional<Score> known = answers.get(asked);
    if (known != null) {
      return known;
    }
    pairs++;
    Optional<Score> score = market.score(candidate, vacancy, direction);
    if (answers.size() < MOST_KEPT) {
      answers.put(asked, score);
    }
    return score;
  }

  boolean admitted(CandidateId candidate, VacancyId vacancy) {
    for (Direction direction : directions()) {
      if (score(candidate, vacancy, direction).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  List<Proposal> of(Id id) {
    return result.proposals().stream()
        .filter(p -> p.candidate().equals(id) || p.vacancy().equals(id))
        .toList();
  }

  void breaks(Rule rule, String text) {
    violations.add(new Violation(rule, text));
  }

  List<Violation> violations() {
    return violations;
  }

  Verification verification(Set<Rule> checked) {
    return new Verification(checked, pairs, violations);
  }
}
