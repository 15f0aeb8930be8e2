package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.market.Tally;
import nl.pow.matching.policy.Direction;

/** Holds what a market lists and counts against what judging pair by pair gives. */
record Listings(Market market, Direction scored, Set<Direction> demanding) {
  /** Somebody at a place of the market. */
  record Line(int place, Score score) {}

  static Listings any(Market market, Random random) {
    List<Direction> all = List.of(Direction.values());
    Direction scored = all.get(random.nextInt(2));
    Set<Direction> demanding =
        random.nextBoolean()
            ? EnumSet.allOf(Direction.class)
            : EnumSet.of(all.get(random.nextInt(2)));
    return new Listings(market, scored, demanding);
  }

  void hold() {
    for (VacancyId vacancy : market.vacancies()) {
      List<Pair> pairs = market.candidates().stream().map(c -> new Pair(c, vacancy)).toList();
      assertThat(lines(market.admitted(vacancy, scored, demanding))).isEqualTo(plain(pairs));
      assertThat(market.tally(vacancy, demanding)).isEqualTo(counted(pairs));
    }
    for (CandidateId candidate : market.candidates()) {
      List<Pair> pairs = market.vacancies().stream().map(v -> new Pair(candidate, v)).toList();
      assertThat(lines(market.admitted(candidate, scored, demanding))).isEqualTo(plain(pairs));
      assertThat(market.tally(candidate, demanding)).isEqualTo(counted(pairs));
    }
  }

  private record Pair(CandidateId candidate, VacancyId vacancy) {}

  private static List<Line> lines(Admitted admitted) {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < admitted.size(); at++) {
      lines.add(new Line(admitted.place(at), admitted.score(at)));
    }
    return lines;
  }

  private List<Line> plain(List<Pair> pairs) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (blockedBy(pair).isEmpty()) {
        lines.add(new Line(i, market.judge(pair.candidate, pair.vacancy, scored).score()));
      }
    }
    return lines;
  }

  private Set<String> blockedBy(Pair pair) {
    Set<String> names = new HashSet<>();
    demanding.forEach(d -> names.addAll(market.blockedBy(pair.candidate, pair.vacancy, d)));
    return names;
  }

  private Tally counted(List<Pair> pairs) {
    TreeMap<String, Integer> blocked = new TreeMap<>();
    TreeMap<String, Integer> alone = new TreeMap<>();
    int admitted = 0;
    for (Pair pair : pairs) {
      Set<String> names = blockedBy(pair);
      admitted += names.isEmpty() ? 1 : 0;
      names.forEach(name -> blocked.merge(name, 1, Integer::sum));
      names.forEach(name -> alone.merge(name, names.size() == 1 ? 1 : 0, Integer::sum));
    }
    List<Tally.Count> counts = new ArrayList<>();
    blocked.forEach((name, all) -> counts.add(new Tally.Count(name, all, alone.get(name))));
    return new Tally(pairs.size(), admitted, counts);
  }
}
