package nl.pow.matching.assignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;
import org.jspecify.annotations.Nullable;

/** Divides the openings over the candidates for the largest total. */
final class Assignment implements MatchingStrategy {
  private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);

  private final Objective objective;
  private final long threshold;
  private final @Nullable OptimalityCertificate earlier;

  Assignment(Objective objective, long threshold, @Nullable OptimalityCertificate earlier) {
    this.objective = objective;
    this.threshold = threshold;
    this.earlier = earlier;
  }

  @Override
  public Proposals match(Market market, MatchRequest request) {
    Entry entry = Entry.of(market, request, threshold);
    long bonus = objective == Objective.SCORE ? 0 : entry.bonus();
    Solution solution = Solver.solve(entry.pairs(bonus), start(entry));
    return new Proposals(
        proposals(entry, solution, market, request.direction()),
        shortfalls(entry, solution, market),
        certificate(entry, solution, bonus));
  }

  private long[] start(Entry entry) {
    SortedMap<VacancyId, Long> prices = earlier == null ? new TreeMap<>() : earlier.openings();
    return entry.vacancies().stream().mapToLong(v -> prices.getOrDefault(v, 0L)).toArray();
  }

  private static List<Proposal> proposals(
      Entry entry, Solution solution, Market market, Direction direction) {
    List<Judgement> chosen = new ArrayList<>();
    for (int i = 0; i < entry.candidates().size(); i++) {
      CandidateId candidate = entry.candidates().get(i);
      int j = solution.vacancyOf()[i];
      if (j != Seats.NONE) {
        chosen.add(market.judge(candidate, entry.vacancies().get(j), direction));
      }
      market.pinned(candidate).forEach(v -> chosen.add(market.judge(candidate, v, direction)));
    }
    return Proposal.ranked(chosen);
  }

  private static List<Shortfall> shortfalls(Entry entry, Solution solution, Market market) {
    List<Shortfall> shortfalls = new ArrayList<>();
    int[] placed = new int[entry.vacancies().size()];
    for (int i = 0; i < entry.candidates().size(); i++) {
      CandidateId candidate = entry.candidates().get(i);
      int j = solution.vacancyOf()[i];
      if (j != Seats.NONE) {
        placed[j]++;
      } else if (market.pinned(candidate).isEmpty()) {
        shortfalls.add(Shortfall.of(market, candidate, BOTH).withBelow(entry.belowOf()[i]));
      }
    }
    for (int j = 0; j < placed.length; j++) {
      if (placed[j] < entry.capacity()[j]) {
        VacancyId vacancy = entry.vacancies().get(j);
        int filled = placed[j] + market.pinned(vacancy).size();
        shortfalls.add(Shortfall.of(market, vacancy, BOTH, filled).withBelow(entry.below()[j]));
      }
    }
    return shortfalls;
  }

  private OptimalityCertificate certificate(Entry entry, Solution solution, long bonus) {
    SortedMap<CandidateId, Long> candidates = new TreeMap<>();
    for (int i = 0; i < entry.candidates().size(); i++) {
      candidates.put(entry.candidates().get(i), solution.candidatePrice()[i]);
    }
    SortedMap<VacancyId, Long> openings = new TreeMap<>();
    for (int j = 0; j < entry.vacancies().size(); j++) {
      openings.put(entry.vacancies().get(j), solution.vacancyPrice()[j]);
    }
    return new OptimalityCertificate(objective, threshold, bonus, candidates, openings);
  }
}
