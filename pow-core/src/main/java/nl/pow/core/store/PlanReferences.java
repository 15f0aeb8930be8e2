package nl.pow.core.store;

import java.util.List;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.Expectation;
import nl.pow.core.plan.Grant;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.PlanGoal;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.plan.Target;

/** What must exist for plans and what belongs to them to exist. */
final class PlanReferences {
  private PlanReferences() {}

  static List<Reference> of(Indicator one) {
    return new References()
        .toEach(Kind.DECISION, one.targets(), Target::decision)
        .toEach(Kind.PROFESSIONAL, one.notes(), SignedNote::professional)
        .toEach(Kind.PARTNER, one.notes(), SignedNote::partner)
        .list();
  }

  static List<Reference> of(ActionPlan one) {
    References found =
        new References()
            .to(Kind.PARTNER, one.owner())
            .to(Kind.PROGRAMME, one.programme())
            .toEach(Kind.INDICATOR, one.goals(), PlanGoal::indicator);
    one.lines().forEach(line -> found.toEach(Kind.INDICATOR, line.goals(), PlanGoal::indicator));
    return found.list();
  }

  static List<Reference> of(Event one) {
    return new References()
        .to(Kind.PARTNER, one.organiser())
        .to(Kind.ACTION, one.action())
        .to(Kind.EVENT, one.successor())
        .list();
  }

  static List<Reference> of(Action one) {
    return new References()
        .to(Kind.ACTION_PLAN, one.plan())
        .to(Kind.PARTNER, one.owner())
        .toAll(Kind.PARTNER, one.partners())
        .to(Kind.PROGRAMME, one.programme())
        .toAll(Kind.INSIGHT, one.links().insights())
        .to(Kind.IDEA, one.links().idea())
        .toAll(Kind.ACTION, one.links().reinforces())
        .toAll(Kind.ACTION, one.links().dependsOn())
        .toEach(Kind.PARTNER, one.budget(), Grant::partner)
        .toEach(Kind.PARTNER, one.expectations(), Expectation::partner)
        .to(Kind.ACTION, one.successor())
        .list();
  }
}
