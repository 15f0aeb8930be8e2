package nl.pow.core.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;

/**
 * Something with a life: its history tells all its steps, and its state is the one that the last
 * step came to.
 *
 * <p>The constructors of all types with a life call {@link #checked}, so that no illegal history
 * can be built. Histories only grow: a store refuses a new value whose history does not begin with
 * the whole history that it holds (rule G10 of {@link nl.pow.core.store.Store}).
 *
 * @param <S> the states
 * @param <T> the steps
 */
public interface Lived<S extends Enum<S> & State<S>, T extends Step<S>> {
  /**
   * The state now: the one that the last step came to.
   *
   * @return the state
   */
  S state();

  /**
   * All steps, the first one first.
   *
   * @return at least one step; unmodifiable
   */
  List<T> history();

  /**
   * The state at the end of a day.
   *
   * @param day any day
   * @return the state, or nothing when the life began later
   */
  default Optional<S> stateOn(LocalDate day) {
    return history().stream()
        .takeWhile(step -> !step.since().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Step::state);
  }

  /**
   * Counts the days in some states: from the day of a step to the day of the one after it, which is
   * no longer counted.
   *
   * @param states the states that count
   * @param until the day up to which the last state is counted
   * @return the number of days, 0 or more
   */
  default long daysIn(Set<S> states, LocalDate until) {
    long days = 0;
    for (int i = 0; i < history().size(); i++) {
      T step = history().get(i);
      boolean last = i == history().size() - 1;
      LocalDate next = last ? until : history().get(i + 1).since();
      LocalDate end = next.isBefore(until) ? next : until;
      if (states.contains(step.state()) && step.since().isBefore(end)) {
        days += ChronoUnit.DAYS.between(step.since(), end);
      }
    }
    return days;
  }

  /**
   * The history with one step more; the record that is made of it is checked.
   *
   * @param step the step
   * @return a new list
   */
  default List<T> historyWith(T step) {
    List<T> longer = new ArrayList<>(history());
    longer.add(step);
    return List.copyOf(longer);
  }

  /**
   * Checks a history.
   *
   * @param <S> the states
   * @param <T> the steps
   * @param state the state that it should lead to
   * @param history the steps
   * @return an unmodifiable copy
   * @throws InvalidValueException when it is empty, begins or goes on as it may not, goes back in
   *     time, lacks a reason that is needed, or does not lead to the state; the message names the
   *     rule and never what stands in the history
   */
  static <S extends Enum<S> & State<S>, T extends Step<S>> List<T> checked(
      S state, List<T> history) {
    List<T> steps = List.copyOf(history);
    if (steps.isEmpty() || !steps.get(0).state().begins()) {
      throw new InvalidValueException(
          "history-begin", "A history begins with a step to a state in which a life may begin.");
    }
    for (int i = 0; i < steps.size(); i++) {
      T step = steps.get(i);
      Period.check(step.since());
      if (step.state().needsReason() && step.reason() == null) {
        throw new InvalidValueException(
            "history-reason", "A step to this state tells its reason, as a code.");
      }
      if (i > 0) {
        follows(steps.get(i - 1), step);
      }
    }
    if (steps.get(steps.size() - 1).state() != state) {
      throw new InvalidValueException(
          "history-state", "The state is the one that the last step of the history came to.");
    }
    return steps;
  }

  private static <S extends Enum<S> & State<S>> void follows(Step<S> before, Step<S> step) {
    if (!before.state().next().contains(step.state())) {
      throw new InvalidValueException(
          "history-step", "A step leads to a state that may follow the one before it.");
    }
    if (step.since().isBefore(before.since())) {
      throw new InvalidValueException(
          "history-order", "The steps of a history stand in order of their days.");
    }
  }
}
