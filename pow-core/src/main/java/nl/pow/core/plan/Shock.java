package nl.pow.core.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.trajectory.Contact;
import nl.pow.core.trajectory.ContactMeans;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.trajectory.TrajectoryId;
import nl.pow.core.trajectory.TrajectoryType;

/**
 * Something that activities need falls away from some day on, such as physical contact.
 *
 * <p>What has ended by that day is not touched. Otherwise it touches
 *
 * <ul>
 *   <li>an action that tells that it needs it, or depends on an action that is touched;
 *   <li>an event that is held on or after that day, or on a day that is not known: when people meet
 *       there (contact, gathering), when it is for employers ({@code audience:employers}; employers
 *       fall away), when people take part online only (online access falls away), or when it is
 *       part of an action that is touched;
 *   <li>a trajectory: when it is given at a workplace, which job coaching and workplace learning
 *       are (contact, workplace, employers); when people last met in person, except in e-service
 *       (contact); when it is e-service (online access); when it is at an employer or leads to a
 *       vacancy (employers); or when a part of it is touched.
 * </ul>
 *
 * @param need what falls away
 * @param from the first day without it
 */
public record Shock(ActivityNeed need, LocalDate from) {
  private static final Code EMPLOYERS = new Code("audience", "employers");
  private static final Set<TrajectoryType> AT_WORK =
      EnumSet.of(TrajectoryType.JOB_COACHING, TrajectoryType.WORKPLACE_LEARNING);

  /** Checks the day. */
  public Shock {
    Period.check(from);
  }

  /**
   * No physical contact from a day on.
   *
   * @param from the first day
   * @return the shock
   */
  public static Shock noPhysicalContact(LocalDate from) {
    return new Shock(ActivityNeed.PHYSICAL_CONTACT, from);
  }

  /**
   * Tells what it touches; the order of what is given does not matter.
   *
   * @param actions actions, each once; those that are not given touch nothing
   * @param events events, each once
   * @param trajectories trajectories, each once
   * @return exactly what is touched
   */
  public ShockEffect on(
      Collection<Action> actions, Collection<Event> events, Collection<Trajectory> trajectories) {
    Spread<ActionId> acting = new Spread<>();
    actions.stream()
        .filter(one -> one.isOpenOn(from))
        .forEach(one -> acting.add(one.id(), reason(one), one.links().dependsOn()));
    Spread<TrajectoryId> guiding = new Spread<>();
    List<Trajectory> open = trajectories.stream().filter(this::isOpen).toList();
    open.forEach(one -> guiding.add(one.id(), reason(one), Set.of()));
    open.forEach(one -> guiding.dependOn(one.partOf(), one.id()));
    List<Touched<ActionId>> touched = acting.touched();
    Set<ActionId> hit = new TreeSet<>(touched.stream().map(Touched::id).toList());
    return new ShockEffect(touched, eventsIn(events, hit), guiding.touched());
  }

  private List<Touched<EventId>> eventsIn(Collection<Event> events, Set<ActionId> hit) {
    return events.stream()
        .filter(this::isToCome)
        .sorted(Comparator.comparing(Event::id))
        .flatMap(one -> touched(one, hit).stream())
        .toList();
  }

  private Optional<Touched<EventId>> touched(Event one, Set<ActionId> hit) {
    Optional<ShockReason> own = reason(one);
    ActionId action = one.action();
    if (own.isEmpty() && action != null && hit.contains(action)) {
      return Optional.of(new Touched<>(one.id(), ShockReason.DEPENDS, action));
    }
    return own.map(reason -> new Touched<>(one.id(), reason, null));
  }

  private boolean isToCome(Event one) {
    boolean open = one.stateOn(from).map(state -> !state.next().isEmpty()).orElse(true);
    return open && one.dayOn(from).map(day -> !day.isBefore(from)).orElse(true);
  }

  private boolean isOpen(Trajectory one) {
    return one.stateOn(from).map(state -> !state.next().isEmpty()).orElse(true);
  }

  private Optional<ShockReason> reason(Action one) {
    return when(one.needs().contains(need), ShockReason.TOLD);
  }

  private Optional<ShockReason> reason(Event one) {
    return switch (need) {
      case PHYSICAL_CONTACT, GATHERING -> when(one.form() != EventForm.ONLINE, ShockReason.FORM);
      case ONLINE_ACCESS -> when(one.form() == EventForm.ONLINE, ShockReason.FORM);
      case EMPLOYERS -> when(one.audience().contains(EMPLOYERS), ShockReason.AUDIENCE);
      case WORKPLACE -> Optional.empty();
    };
  }

  private Optional<ShockReason> reason(Trajectory one) {
    boolean atWork = AT_WORK.contains(one.type());
    boolean online = one.type() == TrajectoryType.E_SERVICE;
    Optional<ShockReason> byType = when(atWork, ShockReason.TYPE);
    return switch (need) {
      case PHYSICAL_CONTACT ->
          byType.or(() -> when(!online && metInPerson(one), ShockReason.LAST_CONTACT));
      case WORKPLACE -> byType;
      case EMPLOYERS ->
          byType.or(
              () -> when(one.employer() != null || one.vacancy() != null, ShockReason.EMPLOYER));
      case ONLINE_ACCESS -> when(online, ShockReason.TYPE);
      case GATHERING -> Optional.empty();
    };
  }

  /** Whether the last contact that took place before the day was in person. */
  private boolean metInPerson(Trajectory one) {
    return one.contacts().stream()
        .filter(contact -> contact.held() && contact.on().isBefore(from))
        .reduce((earlier, later) -> later)
        .map(Contact::means)
        .filter(ContactMeans.IN_PERSON::equals)
        .isPresent();
  }

  private static Optional<ShockReason> when(boolean holds, ShockReason reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }
}
