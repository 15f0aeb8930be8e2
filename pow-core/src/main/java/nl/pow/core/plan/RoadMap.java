package nl.pow.core.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pow.core.Entity;
import nl.pow.core.governance.Meeting;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.IdeaId;
import nl.pow.core.idea.Insight;
import nl.pow.core.idea.InsightId;
import nl.pow.core.idea.Prioritisation;
import org.jspecify.annotations.Nullable;

/**
 * The road from what people say to what is done ({@code routekaart}): meeting, insight, priority,
 * idea, action; it can be gone both ways. Immutable.
 *
 * @param meetings in order of their days
 * @param insights in order of their ids
 * @param prioritisations in order of their ids
 * @param ideas in order of their ids
 * @param actions in order of their ids
 */
public record RoadMap(
    List<Meeting> meetings,
    List<Insight> insights,
    List<Prioritisation> prioritisations,
    List<Idea> ideas,
    List<Action> actions) {
  /** Puts everything in order. */
  public RoadMap {
    meetings =
        meetings.stream()
            .sorted(Comparator.comparing(Meeting::heldOn).thenComparing(Meeting::id))
            .toList();
    insights = inOrder(insights);
    prioritisations = inOrder(prioritisations);
    ideas = inOrder(ideas);
    actions = inOrder(actions);
  }

  private static <E extends Entity<?>> List<E> inOrder(Collection<E> some) {
    return some.stream().sorted(Comparator.comparing(one -> one.id().value())).toList();
  }

  /**
   * What an action rests on.
   *
   * @param action the action
   * @return the road to it, with no other action; without anything when it is not on this map
   */
  public RoadMap to(ActionId action) {
    List<Action> ends = kept(actions, one -> one.id().equals(action));
    Set<IdeaId> from = new TreeSet<>();
    Set<InsightId> seen = new TreeSet<>();
    for (Action end : ends) {
      IdeaId idea = end.links().idea();
      if (idea != null) {
        from.add(idea);
      }
      seen.addAll(end.links().insights());
    }
    List<Idea> solutions = kept(ideas, one -> from.contains(one.id()));
    solutions.forEach(one -> seen.addAll(one.solves()));
    return along(seen, solutions, ends);
  }

  /**
   * What became of an insight.
   *
   * @param insight the insight
   * @return the road from it, with no other insight
   */
  public RoadMap from(InsightId insight) {
    List<Idea> solutions = kept(ideas, one -> one.solves().contains(insight));
    Set<IdeaId> known = solutions.stream().map(Idea::id).collect(Collectors.toSet());
    List<Action> ends =
        kept(actions, one -> one.links().insights().contains(insight) || carriesOut(one, known));
    return along(Set.of(insight), solutions, ends);
  }

  /**
   * The actions that rest on no insight of this map.
   *
   * @return the actions, in order of their ids
   */
  public List<Action> withoutInsight() {
    return kept(actions, one -> to(one.id()).insights().isEmpty());
  }

  private RoadMap along(Set<InsightId> seen, List<Idea> solutions, List<Action> ends) {
    List<Insight> kept = kept(insights, one -> seen.contains(one.id()));
    List<Prioritisation> votes =
        kept(prioritisations, one -> one.options().stream().anyMatch(seen::contains));
    Set<MeetingId> held = new TreeSet<>();
    kept.forEach(one -> add(held, one.meeting()));
    votes.forEach(one -> add(held, one.meeting()));
    solutions.forEach(one -> add(held, one.meeting()));
    return new RoadMap(
        kept(meetings, one -> held.contains(one.id())), kept, votes, solutions, ends);
  }

  private static void add(Set<MeetingId> held, @Nullable MeetingId meeting) {
    if (meeting != null) {
      held.add(meeting);
    }
  }

  private static boolean carriesOut(Action action, Set<IdeaId> ideas) {
    IdeaId idea = action.links().idea();
    return idea != null && ideas.contains(idea);
  }

  private static <E> List<E> kept(List<E> some, Predicate<E> test) {
    return some.stream().filter(test).toList();
  }
}
