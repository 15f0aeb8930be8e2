package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.history.Lived;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * People who come together on a day: a fair, a match event, a training market.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param region in which region, or null when for several
 * @param kind what it is, such as {@code event:match}; the list is open
 * @param audience for whom it is, such as {@code audience:employers}; the list is open
 * @param form whether people meet at one place
 * @param on the day on which it was to be held when it was planned; see {@link #dayOn}
 * @param organiser the partner who holds it, or null
 * @param action the action that it is part of, or null
 * @param successor the one event that takes its place; there when it is converted, otherwise null
 * @param state where it stands; the state of the last step
 * @param history all steps, the first one first
 */
public record Event(
    EventId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @KnownRegion RegionCode region,
    Code kind,
    SortedSet<Code> audience,
    EventForm form,
    LocalDate on,
    @Nullable PartnerId organiser,
    @Nullable ActionId action,
    @Nullable EventId successor,
    EventState state,
    List<@Valid EventStep> history)
    implements Entity<EventId>, Lived<EventState, EventStep> {
  /** Checks the history and the successor. */
  public Event {
    Period.check(on);
    audience = Collections.unmodifiableSortedSet(new TreeSet<>(audience));
    history = Lived.checked(state, history);
    if ((state == EventState.CONVERTED) != (successor != null) || id.equals(successor)) {
      throw new InvalidValueException(
          "event-successor",
          "An event that is converted, and no other, names the one other event in its place.");
    }
  }

  /**
   * Plans an event.
   *
   * @param id the identity
   * @param title its name
   * @param region in which region
   * @param kind what it is
   * @param audience for whom it is
   * @param form whether people meet at one place
   * @param on the day
   * @param first the first step
   * @return the event
   */
  public static Event of(
      EventId id,
      String title,
      RegionCode region,
      Code kind,
      Collection<Code> audience,
      EventForm form,
      LocalDate on,
      EventStep first) {
    return new Event(
        id,
        title,
        region,
        kind,
        new TreeSet<>(audience),
        form,
        on,
        null,
        null,
        null,
        first.state(),
        List.of(first));
  }

  /**
   * The same with one step more that does not convert it.
   *
   * @param step the step
   * @return a copy
   * @throws InvalidValueException when the step may not follow, or converts the event
   */
  public Event with(EventStep step) {
    return next(step, null);
  }

  /**
   * The same, converted into another event.
   *
   * @param step the last step
   * @param into the event that takes its place
   * @return a copy
   * @throws InvalidValueException when the step may not follow, or does not convert the event
   */
  public Event converted(EventStep step, EventId into) {
    return next(step, into);
  }

  /**
   * The same as part of an action.
   *
   * @param other the action
   * @return a copy
   */
  public Event partOf(ActionId other) {
    return new Event(
        id, title, region, kind, audience, form, on, organiser, other, successor, state, history);
  }

  private Event next(EventStep step, @Nullable EventId into) {
    return new Event(
        id,
        title,
        region,
        kind,
        audience,
        form,
        on,
        organiser,
        action,
        into,
        step.state(),
        historyWith(step));
  }

  /**
   * The day on which it is held, as that was known on a day.
   *
   * @param knownOn the day
   * @return the day; nothing while it is postponed to a day that is not known
   */
  public Optional<LocalDate> dayOn(LocalDate knownOn) {
    @Nullable LocalDate held = on;
    for (EventStep step : history) {
      if (step.since().isAfter(knownOn)) {
        break;
      }
      if (step.newDay() != null || step.state() == EventState.POSTPONED) {
        held = step.newDay();
      } else if (step.state() == EventState.HELD && held == null) {
        held = step.since();
      }
    }
    return Optional.ofNullable(held);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Event[" + id + "]";
  }
}
