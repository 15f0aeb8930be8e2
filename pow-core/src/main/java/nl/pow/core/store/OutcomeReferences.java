package nl.pow.core.store;

import java.util.List;
import nl.pow.core.offering.Offering;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.outcome.Placement;

/** What must exist for placements, outcomes and offerings to exist. */
final class OutcomeReferences {
  private OutcomeReferences() {}

  static List<Reference> of(Placement one) {
    return new References()
        .to(Kind.CANDIDATE, one.candidate())
        .to(Kind.EMPLOYER, one.employer())
        .to(Kind.VACANCY, one.origin().vacancy())
        .to(Kind.REFERRAL, one.origin().referral())
        .to(Kind.TRAJECTORY, one.origin().trajectory())
        .list();
  }

  static List<Reference> of(Outcome one) {
    return new References()
        .to(Kind.CANDIDATE, one.candidate())
        .to(Kind.PLACEMENT, one.placement())
        .toAll(Kind.ACTION, one.actions())
        .list();
  }

  static List<Reference> of(Offering one) {
    return new References()
        .to(Kind.PARTNER, one.provider().partner())
        .to(Kind.EMPLOYER, one.provider().employer())
        .list();
  }
}
