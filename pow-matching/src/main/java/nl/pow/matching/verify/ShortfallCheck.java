package nl.pow.matching.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.Shortfall;

/** Whether everybody with less than there could be is told why. */
final class ShortfallCheck {
  private final Docket docket;
  private final Market market;
  private final Map<Id, Shortfall> told = new HashMap<>();
  private final Map<Id, Integer> number = new HashMap<>();

  ShortfallCheck(Docket docket) {
    this.docket = docket;
    this.market = docket.market();
  }

  void run() {
    for (Shortfall shortfall : docket.result().shortfalls()) {
      if (told.put(shortfall.subject(), shortfall) != null) {
        docket.breaks(Rule.SHORTFALLS, "[" + shortfall.subject() + "] is told twice");
      }
    }
    docket.result().proposals().forEach(p -> number.merge(p.vacancy(), 1, Integer::sum));
    docket.result().proposals().forEach(p -> number.merge(p.candidate(), 1, Integer::sum));
    boolean both = docket.fillsOpenings();
    if (both || docket.direction() == Direction.CANDIDATES_FOR_VACANCY) {
      market.vacancies().forEach(v -> vacancy(v, both ? docket.capacity(v) : 1));
    }
    if (both || docket.direction() == Direction.VACANCIES_FOR_CANDIDATE) {
      market.candidates().forEach(this::candidate);
    }
    told.keySet()
        .forEach(id -> docket.breaks(Rule.SHORTFALLS, "[" + id + "] has all it could have"));
  }

  private void vacancy(VacancyId vacancy, int enough) {
    int has = number.getOrDefault(vacancy, 0);
    if (has < enough) {
      List<Set<String>> blocked =
          market.candidates().stream().map(c -> blockedBy(c, vacancy)).toList();
      compare(
          vacancy,
          has,
          blocked,
          market.candidates().stream().filter(c -> below(c, vacancy)).count());
    }
  }

  private void candidate(CandidateId candidate) {
    if (!number.containsKey(candidate)) {
      List<Set<String>> blocked =
          market.vacancies().stream().map(v -> blockedBy(candidate, v)).toList();
      compare(
          candidate,
          0,
          blocked,
          market.vacancies().stream().filter(v -> below(candidate, v)).count());
    }
  }

  private Set<String> blockedBy(CandidateId candidate, VacancyId vacancy) {
    if (docket.admitted(candidate, vacancy)) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    docket.directions().forEach(d -> names.addAll(market.blockedBy(candidate, vacancy, d)));
    return names;
  }

  private boolean below(CandidateId candidate, VacancyId vacancy) {
    return docket.result().certificate() instanceof OptimalityCertificate prices
        && !docket.isPinned(candidate, vacancy)
        && docket
            .score(candidate, vacancy)
            .filter(score -> score.points() < prices.threshold())
            .isPresent();
  }

  private void compare(Id subject, int has, List<Set<String>> blocked, long below) {
    Shortfall shortfall = told.remove(subject);
    if (shortfall == null) {
      docket.breaks(Rule.SHORTFALLS, "[" + subject + "] is not told why it has " + has);
      return;
    }
    Map<String, Obstacle> counted = new TreeMap<>();
    shortfall.obstacles().forEach(o -> counted.put(o.criterion(), o));
    long admitted = blocked.stream().filter(Set::isEmpty).count();
    if (shortfall.placed() != has
        || shortfall.considered() != blocked.size()
        || shortfall.below() != below
        || shortfall.elsewhere() != admitted - has - below
        || !counted.equals(count(blocked))) {
      docket.breaks(Rule.SHORTFALLS, "the reasons of [" + subject + "] do not add up");
    }
  }

  private static Map<String, Obstacle> count(List<Set<String>> blocked) {
    Map<String, Obstacle> counted = new TreeMap<>();
    Set<String> names = new HashSet<>();
    blocked.forEach(names::addAll);
    for (String name : names) {
      int all = (int) blocked.stream().filter(b -> b.contains(name)).count();
      int alone = (int) blocked.stream().filter(Set.of(name)::equals).count();
      counted.put(name, new Obstacle(name, all, alone));
    }
    return counted;
  }
}
