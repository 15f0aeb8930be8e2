package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.governance.ProgrammeId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What partners want to reach together, and along which lines ({@code actieplan}).
 *
 * <p>Goals stand with the plan or with one of its lines, and may contribute to a higher goal of the
 * same plan. The actions name the line that they belong to.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param region for which region, or null when for several
 * @param programme the programme that it belongs to, or null
 * @param owner the partner who sees to it
 * @param period while it is carried out
 * @param goals what the whole plan is for
 * @param lines its lines, in order, each with a key of its own
 */
public record ActionPlan(
    PlanId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @KnownRegion RegionCode region,
    @Nullable ProgrammeId programme,
    PartnerId owner,
    @Valid Period period,
    List<@Valid PlanGoal> goals,
    List<@Valid ActionLine> lines)
    implements Entity<PlanId> {
  /**
   * Refuses two lines or two goals with the same key, and goals that contribute to themselves, with
   * {@link InvalidValueException}.
   */
  public ActionPlan {
    goals = List.copyOf(goals);
    lines = List.copyOf(lines);
    if (lines.stream().map(ActionLine::key).distinct().count() < lines.size()) {
      throw new InvalidValueException("plan-line", "Every line of a plan has a key of its own.");
    }
    tree(goals, lines).check();
  }

  /**
   * A line.
   *
   * @param key its key
   * @return the line, or nothing when there is none
   */
  public Optional<ActionLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  /**
   * The goals for a term: those of the plan, then those of its lines.
   *
   * @param horizon short or long term
   * @return the goals, in order
   */
  public List<PlanGoal> goals(Horizon horizon) {
    return tree().goals().stream().filter(goal -> goal.horizon() == horizon).toList();
  }

  private static GoalTree tree(List<PlanGoal> goals, List<ActionLine> lines) {
    Stream<PlanGoal> ofLines = lines.stream().flatMap(line -> line.goals().stream());
    return GoalTree.of(Stream.concat(goals.stream(), ofLines).toList());
  }

  private GoalTree tree() {
    return tree(goals, lines);
  }

  /**
   * What a goal is for.
   *
   * @param goal a goal of this plan
   * @return the goals that it contributes to, the nearest first; empty for the highest ones
   */
  public List<PlanGoal> goalsAbove(PlanGoal goal) {
    return tree().allAbove(goal);
  }

  /**
   * What helps to reach a goal.
   *
   * @param goal a goal of this plan
   * @return the goals that contribute to it without another one between, in order
   */
  public List<PlanGoal> goalsBelow(PlanGoal goal) {
    return tree().directlyBelow(goal);
  }

  /**
   * The goals that name a higher one which this plan does not have.
   *
   * @return those, in order; they are no error, and stand as the highest ones do
   */
  public List<PlanGoal> looseGoals() {
    return tree().loose();
  }

  /**
   * The actions on a line.
   *
   * @param key the key of the line
   * @param actions actions of any plan
   * @return those on that line of this plan, by id
   */
  public List<Action> actionsOn(String key, Collection<Action> actions) {
    return mine(actions).filter(action -> key.equals(action.line())).toList();
  }

  /**
   * The actions of this plan that no line holds.
   *
   * @param actions actions of any plan
   * @return those without a line, or on a line that this plan does not have, by id
   */
  public List<Action> besideLines(Collection<Action> actions) {
    return mine(actions)
        .filter(action -> action.line() == null || line(action.line()).isEmpty())
        .toList();
  }

  private Stream<Action> mine(Collection<Action> actions) {
    return actions.stream()
        .filter(action -> id.equals(action.plan()))
        .sorted(Comparator.comparing(Action::id));
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "ActionPlan[" + id + "]";
  }
}
