package nl.pow.core.access;

import java.util.List;

/**
 * Receives one event for each person whose data is used, before the data is handed out.
 *
 * <p>Supplied by the host. A normal return confirms that the events are kept; when it throws, no
 * data is given and nothing is written. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface AccessLog {
  /**
   * Keeps events.
   *
   * @param events at least one
   */
  void record(List<AccessEvent> events);
}
