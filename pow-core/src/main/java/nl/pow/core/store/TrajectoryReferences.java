package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Id;
import nl.pow.core.trajectory.Assessment;
import nl.pow.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** What must exist for trajectories and assessments to exist. */
final class TrajectoryReferences {
  private TrajectoryReferences() {}

  static List<Reference> of(Trajectory one) {
    List<Reference> found = new ArrayList<>();
    add(found, Kind.CANDIDATE, one.candidate());
    add(found, Kind.TRAJECTORY, one.partOf());
    add(found, Kind.EMPLOYER, one.employer());
    add(found, Kind.VACANCY, one.vacancy());
    add(found, Kind.PARTNER, one.debtsReferredTo());
    one.guides().forEach(guide -> add(found, Kind.PROFESSIONAL, guide.professional()));
    return found.stream().distinct().sorted().toList();
  }

  static List<Reference> of(Assessment one) {
    List<Reference> found = new ArrayList<>();
    add(found, Kind.CANDIDATE, one.candidate());
    add(found, Kind.TRAJECTORY, one.trajectory());
    return List.copyOf(found);
  }

  private static void add(List<Reference> found, Kind<?, ?> kind, @Nullable Id id) {
    if (id != null) {
      found.add(new Reference(kind, id));
    }
  }
}
