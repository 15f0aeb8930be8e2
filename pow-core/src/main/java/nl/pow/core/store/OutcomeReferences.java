package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Id;
import nl.pow.core.offering.Offering;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.outcome.Placement;
import org.jspecify.annotations.Nullable;

/** What must exist for placements, outcomes and offerings to exist. */
final class OutcomeReferences {
  private OutcomeReferences() {}

  static List<Reference> of(Placement one) {
    List<Reference> found = new ArrayList<>();
    add(found, Kind.CANDIDATE, one.candidate());
    add(found, Kind.EMPLOYER, one.employer());
    add(found, Kind.VACANCY, one.origin().vacancy());
    add(found, Kind.REFERRAL, one.origin().referral());
    add(found, Kind.TRAJECTORY, one.origin().trajectory());
    return found.stream().distinct().sorted().toList();
  }

  static List<Reference> of(Outcome one) {
    List<Reference> found = new ArrayList<>();
    add(found, Kind.CANDIDATE, one.candidate());
    add(found, Kind.PLACEMENT, one.placement());
    one.actions().forEach(action -> add(found, Kind.ACTION, action));
    return found.stream().sorted().toList();
  }

  static List<Reference> of(Offering one) {
    List<Reference> found = new ArrayList<>();
    add(found, Kind.PARTNER, one.provider().partner());
    add(found, Kind.EMPLOYER, one.provider().employer());
    return found.stream().sorted().toList();
  }

  private static void add(List<Reference> found, Kind<?, ?> kind, @Nullable Id id) {
    if (id != null) {
      found.add(new Reference(kind, id));
    }
  }
}
