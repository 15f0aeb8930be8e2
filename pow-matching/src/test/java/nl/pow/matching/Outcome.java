package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;

/**
 * Where each candidate ends, checked in the slowest and plainest way.
 *
 * @param likings who likes whom
 * @param vacancyOf by candidate, {@link #NOWHERE} without a place
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Outcome(Likings likings, int[] vacancyOf) {
  static final int NOWHERE = -1;

  private static final MatchingStrategyProvider STABLE = Matching.strategies().named("stable");

  static Proposals run(Likings likings, Map<String, String> settings, long seed, Random shuffle) {
    return STABLE
        .create(Settings.parse(STABLE, settings))
        .match(
            likings.market(shuffle), new MatchRequest(Direction.VACANCIES_FOR_CANDIDATE, 1, seed));
  }

  static Outcome of(Likings likings, Map<String, String> settings) {
    int[] vacancyOf = new int[likings.candidates()];
    Arrays.fill(vacancyOf, NOWHERE);
    for (Proposal proposal : run(likings, settings, 1, new Random(1)).proposals()) {
      int c = Likings.number(proposal.candidate().value());
      assertThat(vacancyOf[c]).isEqualTo(NOWHERE);
      vacancyOf[c] = Likings.number(proposal.vacancy().value());
    }
    return new Outcome(likings, vacancyOf);
  }

  /** Every way to place everybody where both accept it, no opening used twice. */
  static void all(Likings likings, Consumer<Outcome> each) {
    int[] vacancyOf = new int[likings.candidates()];
    Arrays.fill(vacancyOf, NOWHERE);
    place(likings, vacancyOf, 0, likings.openings().clone(), each);
  }

  private static void place(
      Likings likings, int[] vacancyOf, int c, int[] left, Consumer<Outcome> each) {
    if (c == vacancyOf.length) {
      each.accept(new Outcome(likings, vacancyOf));
      return;
    }
    place(likings, vacancyOf, c + 1, left, each);
    for (int v = 0; v < left.length; v++) {
      if (left[v] > 0 && likings.accepted(c, v)) {
        left[v]--;
        vacancyOf[c] = v;
        place(likings, vacancyOf, c + 1, left, each);
        vacancyOf[c] = NOWHERE;
        left[v]++;
      }
    }
  }

  Outcome copy() {
    return new Outcome(likings, vacancyOf.clone());
  }

  int placed() {
    return (int) Arrays.stream(vacancyOf).filter(v -> v != NOWHERE).count();
  }

  int held(int vacancy) {
    int held = 0;
    for (int v : vacancyOf) {
      held += v == vacancy ? 1 : 0;
    }
    return held;
  }

  /** What a candidate has, counted by its own values: less than 0 without a place. */
  int worth(int c) {
    return vacancyOf[c] == NOWHERE ? Likings.NOT : likings.forCandidate()[c][vacancyOf[c]];
  }

  /** What is wrong with it, if anything. */
  Optional<String> fault() {
    for (int v = 0; v < likings.vacancies(); v++) {
      if (held(v) > likings.openings()[v]) {
        return Optional.of(v + " holds too many");
      }
    }
    for (int c = 0; c < vacancyOf.length; c++) {
      if (vacancyOf[c] != NOWHERE && !likings.accepted(c, vacancyOf[c])) {
        return Optional.of(c + " is where it cannot be");
      }
      for (int v = 0; v < likings.vacancies(); v++) {
        if (likings.accepted(c, v) && likings.forCandidate()[c][v] > worth(c) && takes(v, c)) {
          return Optional.of(c + " and " + v + " would both rather have each other");
        }
      }
    }
    return Optional.empty();
  }

  private boolean takes(int v, int c) {
    boolean better = held(v) < likings.openings()[v];
    for (int other = 0; other < vacancyOf.length; other++) {
      better |=
          vacancyOf[other] == v && likings.forVacancy()[c][v] > likings.forVacancy()[other][v];
    }
    return better;
  }
}
