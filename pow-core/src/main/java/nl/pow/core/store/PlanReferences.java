package nl.pow.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.pow.core.Id;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.Indicator;
import org.jspecify.annotations.Nullable;

/** What must exist for plans and what belongs to them to exist. */
final class PlanReferences {
  private final List<Reference> found = new ArrayList<>();

  private PlanReferences() {}

  static List<Reference> of(Indicator one) {
    PlanReferences references = new PlanReferences();
    one.targets().forEach(target -> references.add(Kind.DECISION, target.decision()));
    one.notes()
        .forEach(
            note ->
                references
                    .add(Kind.PROFESSIONAL, note.professional())
                    .add(Kind.PARTNER, note.partner()));
    return references.list();
  }

  static List<Reference> of(ActionPlan one) {
    PlanReferences references =
        new PlanReferences().add(Kind.PARTNER, one.owner()).add(Kind.PROGRAMME, one.programme());
    one.goals().forEach(goal -> references.add(Kind.INDICATOR, goal.indicator()));
    one.lines().stream()
        .flatMap(line -> line.goals().stream())
        .forEach(goal -> references.add(Kind.INDICATOR, goal.indicator()));
    return references.list();
  }

  static List<Reference> of(Event one) {
    return new PlanReferences()
        .add(Kind.PARTNER, one.organiser())
        .add(Kind.ACTION, one.action())
        .add(Kind.EVENT, one.successor())
        .list();
  }

  static List<Reference> of(Action one) {
    return new PlanReferences()
        .add(Kind.ACTION_PLAN, one.plan())
        .add(Kind.PARTNER, one.owner())
        .addAll(Kind.PARTNER, one.partners())
        .add(Kind.PROGRAMME, one.programme())
        .addAll(Kind.INSIGHT, one.links().insights())
        .add(Kind.IDEA, one.links().idea())
        .addAll(Kind.ACTION, one.links().reinforces())
        .addAll(Kind.ACTION, one.links().dependsOn())
        .addAll(Kind.PARTNER, one.budget().stream().map(grant -> grant.partner()).toList())
        .addAll(Kind.PARTNER, one.expectations().stream().map(e -> e.partner()).toList())
        .add(Kind.ACTION, one.successor())
        .list();
  }

  private PlanReferences add(Kind<?, ?> kind, @Nullable Id id) {
    if (id != null) {
      found.add(new Reference(kind, id));
    }
    return this;
  }

  private PlanReferences addAll(Kind<?, ?> kind, Collection<? extends Id> ids) {
    ids.forEach(id -> add(kind, id));
    return this;
  }

  private List<Reference> list() {
    return found.stream().distinct().sorted().toList();
  }
}
