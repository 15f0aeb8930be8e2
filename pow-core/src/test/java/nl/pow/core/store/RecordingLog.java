package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.access.AccessEvent;
import nl.pow.core.access.AccessLog;

/** Keeps what it is told, and fails when it is asked to. */
final class RecordingLog implements AccessLog {
  final List<List<AccessEvent>> batches = new ArrayList<>();
  boolean failing;

  @Override
  public synchronized void record(List<AccessEvent> events) {
    if (failing) {
      throw new IllegalStateException("disk full");
    }
    batches.add(events);
  }

  /** What was told since the last call, one text per event. */
  synchronized List<String> told() {
    List<String> texts =
        batches.stream()
            .flatMap(List::stream)
            .map(e -> e.operation() + " " + e.kinds() + " " + e.subject())
            .toList();
    batches.clear();
    return texts;
  }
}
