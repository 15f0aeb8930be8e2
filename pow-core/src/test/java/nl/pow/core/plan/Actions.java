package nl.pow.core.plan;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import nl.pow.core.party.PartnerId;

/** Actions for tests. */
final class Actions {
  static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  static final ActorId ACTOR = new ActorId("coordinator-1");
  static final PartnerId OWNER = new PartnerId("wsp-groningen");
  static final Code CORONA = Code.parse("reason:physical-contact");

  private Actions() {}

  static Action agreed(String id) {
    return Action.of(
        new ActionId(id),
        "Werkfestival",
        OWNER,
        DAY.plusDays(60),
        new NextStep("Zaal huren", DAY.plusDays(7)),
        step(ActionState.AGREED, 0));
  }

  static ActionStep step(ActionState state, int day) {
    return ActionStep.of(state, DAY.plusDays(day), ACTOR);
  }

  static ActionStep told(ActionState state, int day) {
    return ActionStep.of(state, DAY.plusDays(day), ACTOR, CORONA);
  }
}
