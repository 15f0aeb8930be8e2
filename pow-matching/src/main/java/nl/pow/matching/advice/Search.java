package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Id;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest set of changes: all sets of one, then all of two, and so on, leaving out
 * only what cannot lead anywhere.
 */
final class Search {
  private final Ground ground;
  private final Question question;
  private final Pair pair;
  private final Reading reading;
  private final List<Option> options = new ArrayList<>();
  private final Map<List<Change>, List<Listed>> rivals = new HashMap<>();
  private final List<Change> taken = new ArrayList<>();
  private @Nullable Remedy best;
  private long tried;

  /** A change, the place of the next choice, and whether it moves the list itself. */
  private record Option(Change change, int next, boolean ofSubject) {}

  Search(Ground ground, Question question, Pair pair, List<Choice> choices) {
    this.ground = ground;
    this.question = question;
    this.pair = pair;
    this.reading = new Reading(ground.reads(question.direction()));
    for (Choice choice : choices) {
      List<Change> seen = choice.alternatives().stream().filter(reading::sees).toList();
      int next = options.size() + seen.size();
      seen.forEach(change -> options.add(new Option(change, next, isOfSubject(change))));
    }
  }

  private boolean isOfSubject(Change change) {
    return change.side() == Ground.subject(question.direction());
  }

  WhyNot run() {
    Standing before = standing(pair);
    tried += before.rank() > 0 ? ground.others(question.direction()) : 1;
    for (int size = 0; size <= question.mostChanges() && best == null && !isSpent(); size++) {
      descend(pair, 0, size, 0);
    }
    List<String> immovable = reading.immovable(before.judgement().explanation(), changes(0));
    return new WhyNot(question, before, best, immovable, tried, !isSpent());
  }

  private boolean isSpent() {
    return tried >= Advice.MOST_TRIES;
  }

  private List<Change> changes(int from) {
    return options.subList(from, options.size()).stream().map(Option::change).toList();
  }

  private void descend(Pair changed, int from, int left, int cost) {
    Remedy found = best;
    if (isSpent() || (found != null && cost >= found.cost())) {
      return;
    }
    Judgement judgement = ground.judge(changed, question.direction());
    tried++;
    if (left == 0) {
      if (isReached(judgement)) {
        best = new Remedy(taken, standing(changed));
      }
      return;
    }
    if (!isHopeful(judgement, from, left)) {
      return;
    }
    for (int i = from; i < options.size(); i++) {
      Option option = options.get(i);
      if (left > 1 || couldDo(option, judgement)) {
        taken.add(option.change());
        descend(
            changed.with(option.change()), option.next(), left - 1, cost + option.change().cost());
        taken.remove(taken.size() - 1);
      }
    }
  }

  /** Whether one change can still do it alone. */
  private boolean couldDo(Option option, Judgement judgement) {
    List<Change> last = List.of(option.change());
    return reading.immovable(judgement.explanation(), last).isEmpty()
        && (option.ofSubject() || couldReach(judgement, last, 1));
  }

  private boolean isHopeful(Judgement judgement, int from, int left) {
    List<Change> rest = changes(from);
    if (rest.size() < left || reading.leastChanges(judgement.explanation(), rest) > left) {
      return false;
    }
    boolean listMoves = from < options.size() && options.get(from).ofSubject();
    return listMoves || couldReach(judgement, rest, left);
  }

  /** Whether some of the changes, none of which moves the list, can add points enough. */
  private boolean couldReach(Judgement judgement, List<Change> rest, int left) {
    if (question.top() == 0) {
      return true;
    }
    List<Listed> ahead = rivals();
    long most = judgement.score().points() + reading.mostGain(judgement.explanation(), rest, left);
    return ahead.size() < question.top() || most >= ahead.get(question.top() - 1).score().points();
  }

  private boolean isReached(Judgement judgement) {
    if (!judgement.admitted()) {
      return false;
    }
    return question.top() == 0 || rank(judgement, rivals()) <= question.top();
  }

  private int rank(Judgement judgement, List<Listed> others) {
    Id proposed = pair.proposed(question.direction());
    int rank = 1;
    for (Listed other : others) {
      rank += other.isBefore(proposed, judgement.score()) ? 1 : 0;
    }
    return rank;
  }

  /** The best others on the list; only changes of the one whose list it is can move them. */
  private List<Listed> rivals() {
    List<Change> moving = taken.stream().filter(this::isOfSubject).toList();
    List<Listed> known = rivals.get(moving);
    if (known == null) {
      tried += ground.others(question.direction());
      Id proposed = pair.proposed(question.direction());
      known =
          ground.list(pair.with(moving), question.direction()).stream()
              .filter(listed -> !listed.id().equals(proposed))
              .limit(question.top())
              .toList();
      rivals.put(moving, known);
    }
    return known;
  }

  /** The pair in the market of everybody when a list was asked about, and by itself otherwise. */
  private Standing standing(Pair changed) {
    Direction direction = question.direction();
    Judgement judgement = ground.judge(changed, direction);
    if (question.top() == 0 || !judgement.admitted()) {
      return new Standing(judgement, 0);
    }
    Id proposed = changed.proposed(direction);
    int rank =
        ground.list(changed, direction).stream()
            .filter(listed -> listed.id().equals(proposed))
            .mapToInt(Listed::rank)
            .findFirst()
            .orElse(0);
    return new Standing(judgement, rank);
  }
}
