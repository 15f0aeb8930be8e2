package nl.pow.core.trajectory;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.history.Lived;
import nl.pow.core.party.EmployerId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * The guidance of one person to work or at work ({@code traject}).
 *
 * @param id the identity
 * @param candidate who is guided
 * @param region which region guides, or null
 * @param type what kind of guidance it is
 * @param partOf the trajectory that it is a part of, or null
 * @param employer at which employer, or null
 * @param vacancy to which work, or null
 * @param debtsReferredTo the partner that helps with poverty and debts, or null; nothing else about
 *     debts is kept
 * @param route which way was asked for and which was decided
 * @param guides who guides from which day on, in order of the days
 * @param cadences how often people are in contact from which day on, in order of the days
 * @param contacts the moments of contact, in order of the days
 * @param goals what the person wants to reach
 * @param closing how it ended; there when it has ended, otherwise null
 * @param state where it stands; the state of the last step
 * @param history all steps, the first one first
 */
public record Trajectory(
    TrajectoryId id,
    CandidateId candidate,
    @Nullable @KnownRegion RegionCode region,
    TrajectoryType type,
    @Nullable TrajectoryId partOf,
    @Nullable EmployerId employer,
    @Nullable VacancyId vacancy,
    @Nullable PartnerId debtsReferredTo,
    Route route,
    List<@Valid Guide> guides,
    List<@Valid Cadence> cadences,
    List<@Valid Contact> contacts,
    List<@Valid Goal> goals,
    @Nullable @Valid Closing closing,
    TrajectoryState state,
    List<@Valid TrajectoryStep> history)
    implements Entity<TrajectoryId>, Lived<TrajectoryState, TrajectoryStep> {
  /**
   * Puts what has days in order, and checks the history, the phases and the closing; throws {@link
   * InvalidValueException} otherwise.
   */
  public Trajectory {
    guides = guides.stream().sorted(Comparator.comparing(Guide::from)).toList();
    cadences = cadences.stream().sorted(Comparator.comparing(Cadence::from)).toList();
    contacts = contacts.stream().sorted(Comparator.comparing(Contact::on)).toList();
    goals = List.copyOf(goals);
    history = Lived.checked(state, history);
    TrajectoryRules.checkPhases(type, history);
    TrajectoryRules.checkGoals(goals);
    if (id.equals(partOf)) {
      throw new InvalidValueException("trajectory-part", "A trajectory is no part of itself.");
    }
    if (state.next().isEmpty() != (closing != null)) {
      throw new InvalidValueException(
          "trajectory-closing",
          "A trajectory that has ended, and no other, tells what came of it and why.");
    }
  }

  /**
   * Begins a trajectory.
   *
   * @param id the identity
   * @param candidate who is guided
   * @param type what kind of guidance it is
   * @param first the first step
   * @return the trajectory
   */
  public static Trajectory of(
      TrajectoryId id, CandidateId candidate, TrajectoryType type, TrajectoryStep first) {
    return new Trajectory(
        id,
        candidate,
        null,
        type,
        null,
        null,
        null,
        null,
        Route.open(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        first.state(),
        List.of(first));
  }

  /**
   * The same with one step more that does not end it.
   *
   * @param step the step
   * @return a copy
   * @throws InvalidValueException when the step may not follow, or ends the trajectory
   */
  public Trajectory with(TrajectoryStep step) {
    return next(step, null);
  }

  /**
   * The same, ended.
   *
   * @param step the last step
   * @param how what came of it and why
   * @return a copy
   * @throws InvalidValueException when the step may not follow, or does not end the trajectory
   */
  public Trajectory ended(TrajectoryStep step, Closing how) {
    return next(step, how);
  }

  private Trajectory next(TrajectoryStep step, @Nullable Closing how) {
    return new Trajectory(
        id,
        candidate,
        region,
        type,
        partOf,
        employer,
        vacancy,
        debtsReferredTo,
        route,
        guides,
        cadences,
        contacts,
        goals,
        how,
        step.state(),
        historyWith(step));
  }

  /**
   * The same with somebody else who guides.
   *
   * @param next who guides from which day on
   * @return a copy
   */
  public Trajectory withGuide(Guide next) {
    return with(TrajectoryRules.added(guides, next), cadences, contacts, goals, debtsReferredTo);
  }

  /**
   * The same with another cadence.
   *
   * @param next how often people are in contact from which day on
   * @return a copy
   */
  public Trajectory withCadence(Cadence next) {
    return with(guides, TrajectoryRules.added(cadences, next), contacts, goals, debtsReferredTo);
  }

  /**
   * The same with one contact more.
   *
   * @param contact the moment of contact
   * @return a copy
   */
  public Trajectory withContact(Contact contact) {
    return with(guides, cadences, TrajectoryRules.added(contacts, contact), goals, debtsReferredTo);
  }

  /**
   * The same with other goals.
   *
   * @param others what the person wants to reach
   * @return a copy
   */
  public Trajectory withGoals(List<Goal> others) {
    return with(guides, cadences, contacts, others, debtsReferredTo);
  }

  /**
   * The same, referred for poverty and debts.
   *
   * @param partner the partner that helps
   * @return a copy
   */
  public Trajectory withDebtsReferredTo(PartnerId partner) {
    return with(guides, cadences, contacts, goals, partner);
  }

  private Trajectory with(
      List<Guide> guides,
      List<Cadence> cadences,
      List<Contact> contacts,
      List<Goal> goals,
      @Nullable PartnerId debts) {
    return new Trajectory(
        id, candidate, region, type, partOf, employer, vacancy, debts, route, guides, cadences,
        contacts, goals, closing, state, history);
  }

  /**
   * The phase that it is in, or was in when it ended.
   *
   * @return the phase of the last step
   */
  public Phase phase() {
    return history.get(history.size() - 1).phase();
  }

  /**
   * Who guides on a day.
   *
   * @param day the day
   * @return the coach, or nothing before the first one
   */
  public Optional<ProfessionalId> guideOn(LocalDate day) {
    return guides.stream()
        .filter(guide -> !guide.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Guide::professional);
  }

  /**
   * The days on which the trajectory was going on; planned days and days on which it stood still do
   * not count.
   *
   * @param until the day up to which is counted
   * @return the number of days
   */
  public long runningDays(LocalDate until) {
    return daysIn(EnumSet.of(TrajectoryState.RUNNING), until);
  }

  /**
   * The aspects of support that it touches.
   *
   * @return the themes of its goals, and that of debts when it names who helps with them
   */
  public Set<Theme> themes() {
    Set<Theme> themes = EnumSet.noneOf(Theme.class);
    goals.stream().map(Goal::theme).filter(Objects::nonNull).forEach(themes::add);
    if (debtsReferredTo != null) {
      themes.add(Theme.POVERTY_AND_DEBTS);
    }
    return themes;
  }

  /**
   * Tells by which day people should be in contact again.
   *
   * @param today the day on which it is asked; it tells which cadence holds
   * @return so many days after the last contact that took place, or after the first day when there
   *     was none; nothing when no cadence holds or the trajectory is not going on
   */
  public Optional<LocalDate> contactDueOn(LocalDate today) {
    if (stateOn(today).filter(TrajectoryState.RUNNING::equals).isEmpty()) {
      return Optional.empty();
    }
    LocalDate last =
        contacts.stream()
            .filter(contact -> contact.held() && !contact.on().isAfter(today))
            .map(Contact::on)
            .reduce(history.get(0).since(), (earlier, later) -> later);
    return cadences.stream()
        .filter(cadence -> !cadence.from().isAfter(today))
        .reduce((earlier, later) -> later)
        .map(cadence -> last.plusDays(cadence.everyDays()));
  }

  /**
   * Tells whether a contact is overdue.
   *
   * @param today the day on which it is asked
   * @return true when the day by which people should be in contact is before today
   */
  public boolean isContactOverdue(LocalDate today) {
    return contactDueOn(today).filter(due -> due.isBefore(today)).isPresent();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Trajectory[" + id + "]";
  }
}
