package nl.pow.core.plan;

import java.util.List;
import nl.pow.core.trajectory.TrajectoryId;

/**
 * All that a shock touches, by id. Immutable.
 *
 * @param actions the actions
 * @param events the events
 * @param trajectories the trajectories
 */
public record ShockEffect(
    List<Touched<ActionId>> actions,
    List<Touched<EventId>> events,
    List<Touched<TrajectoryId>> trajectories) {
  /** Copies the lists. */
  public ShockEffect {
    actions = List.copyOf(actions);
    events = List.copyOf(events);
    trajectories = List.copyOf(trajectories);
  }
}
