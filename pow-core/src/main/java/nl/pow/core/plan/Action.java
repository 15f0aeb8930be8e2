package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.governance.ProgrammeId;
import nl.pow.core.history.Lived;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.trajectory.GoalStep;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something that partners do: a measure on the action agenda of a region ({@code doe-agenda}).
 *
 * <p>Every action has an owner, a day and a next step; one that lacks them is refused wherever it
 * comes in, by the path of the field.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param region for which region, or null when for several
 * @param plan the plan that it belongs to, or null
 * @param line the key of the line of that plan that it belongs to, or null
 * @param owner the partner who sees to it
 * @param partners who else takes part
 * @param date by which day it was to be done when it was agreed on; see {@link #dateOn}
 * @param nextStep what has to be done next
 * @param steps what else is to be done or was done, in order
 * @param programme the programme that it belongs to, or null
 * @param links what it comes from and goes together with
 * @param needs what it cannot do without
 * @param budget the money of each partner, each partner once
 * @param expectations what partners expect of it and what came of that
 * @param successor the one action that it became; there when it is converted, otherwise null
 * @param state where it stands; the state of the last step
 * @param history all steps, the first one first
 */
public record Action(
    ActionId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @KnownRegion RegionCode region,
    @Nullable PlanId plan,
    @Nullable @Pattern(regexp = ActionLine.KEY) String line,
    PartnerId owner,
    SortedSet<PartnerId> partners,
    LocalDate date,
    @Valid NextStep nextStep,
    List<@Valid GoalStep> steps,
    @Nullable ProgrammeId programme,
    @Valid ActionLinks links,
    SortedSet<ActivityNeed> needs,
    List<@Valid Grant> budget,
    List<@Valid Expectation> expectations,
    @Nullable ActionId successor,
    ActionState state,
    List<@Valid ActionStep> history)
    implements Entity<ActionId>, Lived<ActionState, ActionStep> {
  /** Checks the history, the successor, the links, the budget and the line. */
  public Action {
    Period.check(date);
    partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
    steps = List.copyOf(steps);
    needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
    budget = List.copyOf(budget);
    expectations = List.copyOf(expectations);
    history = Lived.checked(state, history);
    ActionRules.checkSuccessor(id, state, successor);
    ActionRules.checkLinks(id, links);
    ActionRules.checkBudget(budget);
    ActionRules.checkLine(plan, line);
  }

  /**
   * Begins an action.
   *
   * @param id the identity
   * @param title its name
   * @param owner the partner who sees to it
   * @param date by which day it is to be done
   * @param nextStep what has to be done next
   * @param first the first step
   * @return the action
   */
  public static Action of(
      ActionId id,
      String title,
      PartnerId owner,
      LocalDate date,
      NextStep nextStep,
      ActionStep first) {
    return new Action(
        id,
        title,
        null,
        null,
        null,
        owner,
        Collections.emptySortedSet(),
        date,
        nextStep,
        List.of(),
        null,
        ActionLinks.none(),
        Collections.emptySortedSet(),
        List.of(),
        List.of(),
        null,
        first.state(),
        List.of(first));
  }

  /**
   * The same with one step more that does not convert it.
   *
   * @param step the step
   * @return a copy
   * @throws InvalidValueException when the step may not follow, or converts the action
   */
  public Action with(ActionStep step) {
    return next(step, null);
  }

  /**
   * The same, converted into another action.
   *
   * @param step the last step
   * @param into the action that it became
   * @return a copy
   * @throws InvalidValueException when the step may not follow, or does not convert the action
   */
  public Action converted(ActionStep step, ActionId into) {
    return next(step, into);
  }

  private Action next(ActionStep step, @Nullable ActionId into) {
    return new Action(
        id,
        title,
        region,
        plan,
        line,
        owner,
        partners,
        date,
        nextStep,
        steps,
        programme,
        links,
        needs,
        budget,
        expectations,
        into,
        step.state(),
        historyWith(step));
  }

  /**
   * The same for a region.
   *
   * @param code the region
   * @return a copy
   */
  public Action in(RegionCode code) {
    return with(
        code, plan, line, partners, nextStep, steps, programme, links, needs, budget, expectations);
  }

  /**
   * The same on a line of a plan.
   *
   * @param ofPlan the plan
   * @param key the key of the line
   * @return a copy
   */
  public Action on(PlanId ofPlan, String key) {
    return with(
        region,
        ofPlan,
        key,
        partners,
        nextStep,
        steps,
        programme,
        links,
        needs,
        budget,
        expectations);
  }

  /**
   * The same under a programme.
   *
   * @param other the programme
   * @return a copy
   */
  public Action under(ProgrammeId other) {
    return with(
        region, plan, line, partners, nextStep, steps, other, links, needs, budget, expectations);
  }

  /**
   * The same with other partners.
   *
   * @param others who takes part, beside the owner
   * @return a copy
   */
  public Action withPartners(Collection<PartnerId> others) {
    return with(
        region,
        plan,
        line,
        new TreeSet<>(others),
        nextStep,
        steps,
        programme,
        links,
        needs,
        budget,
        expectations);
  }

  /**
   * The same with other steps.
   *
   * @param others what else is to be done or was done, in order
   * @return a copy
   */
  public Action withSteps(List<GoalStep> others) {
    return with(
        region,
        plan,
        line,
        partners,
        nextStep,
        others,
        programme,
        links,
        needs,
        budget,
        expectations);
  }

  /**
   * The same with another next step.
   *
   * @param other what has to be done next
   * @return a copy
   */
  public Action withNextStep(NextStep other) {
    return with(
        region, plan, line, partners, other, steps, programme, links, needs, budget, expectations);
  }

  /**
   * The same with other links.
   *
   * @param others what it comes from and goes together with
   * @return a copy
   */
  public Action withLinks(ActionLinks others) {
    return with(
        region,
        plan,
        line,
        partners,
        nextStep,
        steps,
        programme,
        others,
        needs,
        budget,
        expectations);
  }

  /**
   * The same with other needs.
   *
   * @param others what it cannot do without
   * @return a copy
   */
  public Action withNeeds(Collection<ActivityNeed> others) {
    return with(
        region,
        plan,
        line,
        partners,
        nextStep,
        steps,
        programme,
        links,
        new TreeSet<>(others),
        budget,
        expectations);
  }

  /**
   * The same with another budget.
   *
   * @param others the money of each partner
   * @return a copy
   */
  public Action withBudget(List<Grant> others) {
    return with(
        region,
        plan,
        line,
        partners,
        nextStep,
        steps,
        programme,
        links,
        needs,
        others,
        expectations);
  }

  /**
   * The same with other expectations.
   *
   * @param others what partners expect of it and what came of that
   * @return a copy
   */
  public Action withExpectations(List<Expectation> others) {
    return with(
        region, plan, line, partners, nextStep, steps, programme, links, needs, budget, others);
  }

  private Action with(
      @Nullable RegionCode region,
      @Nullable PlanId plan,
      @Nullable String line,
      SortedSet<PartnerId> partners,
      NextStep nextStep,
      List<GoalStep> steps,
      @Nullable ProgrammeId programme,
      ActionLinks links,
      SortedSet<ActivityNeed> needs,
      List<Grant> budget,
      List<Expectation> expectations) {
    return new Action(
        id,
        title,
        region,
        plan,
        line,
        owner,
        partners,
        date,
        nextStep,
        steps,
        programme,
        links,
        needs,
        budget,
        expectations,
        successor,
        state,
        history);
  }

  /**
   * The day by which it is to be done, as that was known on a day.
   *
   * @param knownOn the day
   * @return the day to which it was postponed last, or the one that was agreed on at first
   */
  public LocalDate dateOn(LocalDate knownOn) {
    LocalDate due = date;
    for (ActionStep step : history) {
      LocalDate until = step.until();
      boolean moved = step.state() == ActionState.POSTPONED && !step.since().isAfter(knownOn);
      if (moved && until != null) {
        due = until;
      }
    }
    return due;
  }

  /**
   * Tells whether it has not ended.
   *
   * @param day the day
   * @return true before its first day too
   */
  public boolean isOpenOn(LocalDate day) {
    return stateOn(day).map(known -> !known.next().isEmpty()).orElse(true);
  }

  /**
   * Tells whether its next step should have been done.
   *
   * @param today the day on which it is asked
   * @return true when it has begun, has not ended, and the day of the next step is before today
   */
  public boolean isLate(LocalDate today) {
    return stateOn(today).isPresent() && isOpenOn(today) && nextStep.on().isBefore(today);
  }

  /**
   * What all partners grant.
   *
   * @return whole euros
   */
  public long grantedEuros() {
    return budget.stream().mapToLong(Grant::grantedEuros).sum();
  }

  /**
   * What is spent of all grants.
   *
   * @return whole euros, never more than {@link #grantedEuros()}
   */
  public long spentEuros() {
    return budget.stream().mapToLong(Grant::spentEuros).sum();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Action[" + id + "]";
  }
}
