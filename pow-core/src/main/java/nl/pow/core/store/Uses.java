package nl.pow.core.store;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.access.Access;
import nl.pow.core.access.AccessEvent;
import nl.pow.core.access.AccessEvent.Operation;
import nl.pow.core.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** Whose data one call uses, and how: becomes one event for each person and operation. */
final class Uses {
  private static final Comparator<Use> ORDER =
      Comparator.comparing(Use::subject).thenComparing(Use::operation);

  private final NavigableMap<Use, TreeSet<String>> kinds = new TreeMap<>(ORDER);

  private record Use(CandidateId subject, Operation operation) {}

  Uses add(Operation operation, Kind<?, ?> kind, @Nullable CandidateId subject) {
    if (subject != null) {
      kinds.computeIfAbsent(new Use(subject, operation), use -> new TreeSet<>()).add(kind.name());
    }
    return this;
  }

  List<AccessEvent> events(Access access) {
    return kinds.entrySet().stream()
        .map(e -> new AccessEvent(access, e.getKey().operation, e.getValue(), e.getKey().subject))
        .toList();
  }
}
