package nl.pow.core.store;

import java.util.List;
import nl.pow.core.trajectory.Assessment;
import nl.pow.core.trajectory.Guide;
import nl.pow.core.trajectory.Trajectory;

/** What must exist for trajectories and assessments to exist. */
final class TrajectoryReferences {
  private TrajectoryReferences() {}

  static List<Reference> of(Trajectory one) {
    return new References()
        .to(Kind.CANDIDATE, one.candidate())
        .to(Kind.TRAJECTORY, one.partOf())
        .to(Kind.EMPLOYER, one.employer())
        .to(Kind.VACANCY, one.vacancy())
        .to(Kind.PARTNER, one.debtsReferredTo())
        .toEach(Kind.PROFESSIONAL, one.guides(), Guide::professional)
        .list();
  }

  static List<Reference> of(Assessment one) {
    return new References()
        .to(Kind.CANDIDATE, one.candidate())
        .to(Kind.TRAJECTORY, one.trajectory())
        .list();
  }
}
