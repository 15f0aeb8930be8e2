package nl.pow.core.plan;

import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What holds for the parts of an action together. */
final class ActionRules {
  private ActionRules() {}

  static void checkSuccessor(ActionId id, ActionState state, @Nullable ActionId successor) {
    if ((state == ActionState.CONVERTED) != (successor != null) || id.equals(successor)) {
      throw new InvalidValueException(
          "action-successor",
          "An action that is converted, and no other, names the one other action that it became.");
    }
  }

  static void checkLinks(ActionId id, ActionLinks links) {
    if (links.dependsOn().contains(id) || links.reinforces().contains(id)) {
      throw new InvalidValueException(
          "action-link", "An action neither depends on itself nor reinforces itself.");
    }
  }

  static void checkBudget(List<Grant> budget) {
    if (budget.stream().map(Grant::partner).distinct().count() < budget.size()) {
      throw new InvalidValueException(
          "action-grant", "The budget of an action names each partner once.");
    }
  }

  static void checkLine(@Nullable PlanId plan, @Nullable String line) {
    if (plan == null && line != null) {
      throw new InvalidValueException("action-line", "An action on a line names the plan of it.");
    }
  }
}
