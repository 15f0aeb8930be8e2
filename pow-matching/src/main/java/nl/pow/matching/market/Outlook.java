package nl.pow.matching.market;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.pow.core.Id;
import nl.pow.matching.compiled.Blockers;
import nl.pow.matching.compiled.Finder;
import nl.pow.matching.compiled.Found;
import nl.pow.matching.policy.Direction;

/**
 * One participant and all on the other side. The compiled market knows of no decisions: those that
 * people decided about are judged here.
 *
 * @param subject the number of the participant
 * @param roll the other side
 * @param decided the numbers of those that people decided about
 * @param judging judges the participant and one of them
 */
record Outlook<I extends Id, S>(
    int subject,
    Roll<I, S> roll,
    Set<Integer> decided,
    BiFunction<Direction, S, Judgement> judging) {
  /** Somebody with a score. */
  private record Scored<I extends Id>(I id, Score score) {}

  /** Leaves those out that take no part. */
  static <I extends Id, S> Outlook<I, S> of(
      int subject, Roll<I, S> roll, Set<I> decided, BiFunction<Direction, S, Judgement> judging) {
    Set<Integer> numbers = new TreeSet<>();
    decided.forEach(id -> numbers.add(roll.number(id)));
    numbers.removeIf(number -> number < 0);
    return new Outlook<>(subject, roll, numbers, judging);
  }

  List<I> best(Finder finder, Direction direction, int top) {
    if (decided.isEmpty()) {
      return roll.ids(finder.best(subject, top));
    }
    int enough = (int) Math.min(Integer.MAX_VALUE, (long) top + decided.size());
    Set<Integer> judged = new TreeSet<>(decided);
    for (int number : finder.best(subject, enough)) {
      judged.add(number);
    }
    Comparator<Scored<I>> bestFirst =
        Comparator.comparing((Scored<I> one) -> one.score()).thenComparing(one -> one.id());
    return judged.stream()
        .flatMap(number -> scored(number, direction).stream())
        .sorted(bestFirst)
        .limit(top)
        .map(Scored::id)
        .toList();
  }

  private Optional<Scored<I>> scored(int number, Direction direction) {
    Judgement judgement = judging.apply(direction, roll.member(number));
    return judgement.admitted()
        ? Optional.of(new Scored<>(roll.ids().get(number), judgement.score()))
        : Optional.empty();
  }

  Admitted admitted(Finder finder, Direction scored, Set<Direction> demanding) {
    Found found = finder.all(subject);
    if (decided.isEmpty()) {
      return new Admitted(found);
    }
    Found all = found.without(decided);
    for (int number : decided) {
      S one = roll.member(number);
      if (demanding.stream().allMatch(direction -> judging.apply(direction, one).admitted())) {
        Score score = judging.apply(scored, one).score();
        all.offer(score.points(), score.confidence(), number);
      }
    }
    return new Admitted(all.inOrder());
  }

  Tally tally(Finder finder, Set<Direction> demanding, List<Judge> judges) {
    Blockers blockers = finder.blockers(subject, decided);
    List<Set<String>> apart = decided.stream().map(n -> blockedBy(n, demanding)).toList();
    return Tally.of(blockers, judges, apart);
  }

  private Set<String> blockedBy(int number, Set<Direction> demanding) {
    return demanding.stream()
        .map(direction -> judging.apply(direction, roll.member(number)))
        .flatMap(judgement -> judgement.explanation().blockedBy().stream())
        .map(Finding::criterion)
        .collect(Collectors.toUnmodifiableSet());
  }
}
