package nl.pow.core.outcome;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.history.Lived;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at work with an employer ({@code plaatsing}).
 *
 * <p>The last day stands in the steps: an extension is a step that agrees on another one, so that
 * every earlier agreement can still be read.
 *
 * @param id the identity
 * @param candidate who works
 * @param employer where
 * @param region which region placed them, or null
 * @param kind what kind of work it is
 * @param origin what it came from
 * @param sectors from which sector to which
 * @param hours the hours a week, or null when not known
 * @param firstOn the first day of work as it was agreed; the step to running tells the real one
 * @param aftercare how often it is asked how it goes, in order of the days
 * @param state where it stands; the state of the last step
 * @param history all steps, the first one first
 */
public record Placement(
    PlacementId id,
    CandidateId candidate,
    EmployerId employer,
    @Nullable @KnownRegion RegionCode region,
    PlacementKind kind,
    @Valid PlacementOrigin origin,
    @Valid Sectors sectors,
    @Nullable HoursPerWeek hours,
    LocalDate firstOn,
    List<@Valid Aftercare> aftercare,
    PlacementState state,
    List<@Valid PlacementStep> history)
    implements Entity<PlacementId>, Lived<PlacementState, PlacementStep> {
  /**
   * Puts what has days in order, and checks the history, the days and the reasons; throws {@link
   * InvalidValueException} otherwise.
   */
  public Placement {
    Period.check(firstOn);
    aftercare = aftercare.stream().sorted(Comparator.comparing(Aftercare::from)).toList();
    history = Lived.checked(state, history);
    PlacementRules.checkEnds(firstOn, history);
    PlacementRules.checkAftercare(aftercare);
  }

  /**
   * Begins a placement.
   *
   * @param id the identity
   * @param candidate who works
   * @param employer where
   * @param kind what kind of work it is
   * @param firstOn the first day of work as it is agreed
   * @param first the first step
   * @return the placement
   */
  public static Placement of(
      PlacementId id,
      CandidateId candidate,
      EmployerId employer,
      PlacementKind kind,
      LocalDate firstOn,
      PlacementStep first) {
    return new Placement(
        id,
        candidate,
        employer,
        null,
        kind,
        PlacementOrigin.unknown(),
        Sectors.unknown(),
        null,
        firstOn,
        List.of(),
        first.state(),
        List.of(first));
  }

  /**
   * The same with one step more.
   *
   * @param step the step
   * @return a copy
   * @throws InvalidValueException when the step may not follow
   */
  public Placement with(PlacementStep step) {
    return new Placement(
        id,
        candidate,
        employer,
        region,
        kind,
        origin,
        sectors,
        hours,
        firstOn,
        aftercare,
        step.state(),
        historyWith(step));
  }

  /**
   * The same, at work, with the last day as it was agreed.
   *
   * @param day the real first day of work
   * @param actor who tells it
   * @return a copy
   */
  public Placement begun(LocalDate day, ActorId actor) {
    return with(PlacementStep.of(PlacementState.RUNNING, day, actor, last().endsOn()));
  }

  /**
   * The same with another last day.
   *
   * @param day the day on which it is agreed
   * @param actor who agrees
   * @param endsOn the new last day, or null when the work goes on without one
   * @param reason why
   * @return a copy
   */
  public Placement extended(LocalDate day, ActorId actor, @Nullable LocalDate endsOn, Code reason) {
    return with(new PlacementStep(PlacementState.RUNNING, day, actor, endsOn, reason, null));
  }

  /**
   * The same, ended.
   *
   * @param lastDay the last day of work
   * @param actor who tells it
   * @param reason why it ended
   * @return a copy
   */
  public Placement ended(LocalDate lastDay, ActorId actor, Code reason) {
    return with(new PlacementStep(PlacementState.ENDED, lastDay, actor, null, reason, null));
  }

  /**
   * The same with another rhythm of aftercare.
   *
   * @param next how often from which day on
   * @return a copy
   * @throws InvalidValueException when it is otherwise than before and tells no reason
   */
  public Placement withAftercare(Aftercare next) {
    return with(
        region, origin, sectors, Stream.concat(aftercare.stream(), Stream.of(next)).toList());
  }

  /**
   * The same in a region.
   *
   * @param other which region placed them, or null
   * @return a copy
   */
  public Placement withRegion(@Nullable RegionCode other) {
    return with(other, origin, sectors, aftercare);
  }

  /**
   * The same with another origin.
   *
   * @param other what it came from
   * @return a copy
   */
  public Placement withOrigin(PlacementOrigin other) {
    return with(region, other, sectors, aftercare);
  }

  /**
   * The same with other sectors.
   *
   * @param other from which sector to which
   * @return a copy
   */
  public Placement withSectors(Sectors other) {
    return with(region, origin, other, aftercare);
  }

  private Placement with(
      @Nullable RegionCode where, PlacementOrigin from, Sectors how, List<Aftercare> care) {
    return new Placement(
        id, candidate, employer, where, kind, from, how, hours, firstOn, care, state, history);
  }

  private PlacementStep last() {
    return history.get(history.size() - 1);
  }

  /**
   * The day on which the work really began.
   *
   * @return the day of the first step to running, or nothing before it
   */
  public Optional<LocalDate> begunOn() {
    return day(PlacementState.RUNNING);
  }

  /**
   * The day on which the work really ended.
   *
   * @return the last day of work, or nothing while it goes on
   */
  public Optional<LocalDate> endedOn() {
    return day(PlacementState.ENDED);
  }

  private Optional<LocalDate> day(PlacementState of) {
    return history.stream().filter(s -> s.state() == of).map(PlacementStep::since).findFirst();
  }

  /**
   * The last day of work as it was agreed on some day.
   *
   * @param day the day on which it is asked
   * @return the last day, or nothing before the first step, without an agreed end, and after the
   *     work ended or was called off
   */
  public Optional<LocalDate> endAgreedOn(LocalDate day) {
    return history.stream()
        .takeWhile(step -> !step.since().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(PlacementStep::endsOn);
  }

  /**
   * The days on which it should be asked how it goes.
   *
   * @param until the last day that is asked
   * @return the days in order, up to the last day of work; from one to the next are never more days
   *     than the rhythm asks
   */
  public List<LocalDate> aftercareDays(LocalDate until) {
    LocalDate last = endedOn().filter(ended -> ended.isBefore(until)).orElse(until);
    List<LocalDate> days = new ArrayList<>();
    LocalDate contact = aftercare.isEmpty() ? last : aftercare.get(0).from();
    for (int i = 0; i < aftercare.size(); i++) {
      LocalDate next = i + 1 < aftercare.size() ? aftercare.get(i + 1).from() : LocalDate.MAX;
      LocalDate due = aftercare.get(i).after(contact);
      while (due.isBefore(next) && !due.isAfter(last)) {
        days.add(due);
        contact = due;
        due = aftercare.get(i).after(contact);
      }
    }
    return List.copyOf(days);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Placement[" + id + "]";
  }
}
