package nl.pow.core.plan;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.idea.IdeaId;
import nl.pow.core.idea.InsightId;
import org.jspecify.annotations.Nullable;

/**
 * What an action comes from and goes together with.
 *
 * @param insights the insights that it answers
 * @param idea the idea that it carries out, or null
 * @param reinforces the actions that it makes stronger
 * @param dependsOn the actions that it cannot do without
 */
public record ActionLinks(
    SortedSet<InsightId> insights,
    @Nullable IdeaId idea,
    SortedSet<ActionId> reinforces,
    SortedSet<ActionId> dependsOn) {
  private static final ActionLinks NONE =
      new ActionLinks(new TreeSet<>(), null, new TreeSet<>(), new TreeSet<>());

  /** Copies the sets. */
  public ActionLinks {
    insights = Collections.unmodifiableSortedSet(new TreeSet<>(insights));
    reinforces = Collections.unmodifiableSortedSet(new TreeSet<>(reinforces));
    dependsOn = Collections.unmodifiableSortedSet(new TreeSet<>(dependsOn));
  }

  /**
   * No links.
   *
   * @return the empty links
   */
  public static ActionLinks none() {
    return NONE;
  }

  /**
   * The same, answering an insight.
   *
   * @param insight the insight
   * @return a copy
   */
  public ActionLinks answering(InsightId insight) {
    return new ActionLinks(with(insights, insight), idea, reinforces, dependsOn);
  }

  /**
   * The same, carrying out an idea.
   *
   * @param carriedOut the idea
   * @return a copy
   */
  public ActionLinks carryingOut(IdeaId carriedOut) {
    return new ActionLinks(insights, carriedOut, reinforces, dependsOn);
  }

  /**
   * The same, making an action stronger.
   *
   * @param action the action
   * @return a copy
   */
  public ActionLinks reinforcing(ActionId action) {
    return new ActionLinks(insights, idea, with(reinforces, action), dependsOn);
  }

  /**
   * The same, depending on an action.
   *
   * @param action the action
   * @return a copy
   */
  public ActionLinks dependingOn(ActionId action) {
    return new ActionLinks(insights, idea, reinforces, with(dependsOn, action));
  }

  private static <T> SortedSet<T> with(SortedSet<T> some, T more) {
    SortedSet<T> all = new TreeSet<>(some);
    all.add(more);
    return all;
  }
}
