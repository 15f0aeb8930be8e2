package nl.pow.core.store;

import java.util.HashSet;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.access.AccessEvent.Operation;
import nl.pow.core.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** Tells the log of each person and kind in one stream, once, before the first of it leaves. */
final class Handout {
  private final Watch watch;
  private final Set<Told> told = new HashSet<>();

  private record Told(Kind<?, ?> kind, CandidateId subject) {}

  Handout(Watch watch) {
    this.watch = watch;
  }

  <E extends Entity<?>> Versioned<E> of(Kind<E, ?> kind, Versioned<E> held) {
    tell(kind, kind.subject(held.value()));
    return held;
  }

  Changed of(Changed changed) {
    tell(changed.entity().kind(), subject(changed.entity().kind(), changed));
    return changed;
  }

  private static <E extends Entity<?>> @Nullable CandidateId subject(
      Kind<E, ?> kind, Changed changed) {
    if (changed.now() != null) {
      return kind.subject(kind.type().cast(changed.now().value()));
    }
    return changed.entity().id() instanceof CandidateId gone ? gone : null;
  }

  private synchronized void tell(Kind<?, ?> kind, @Nullable CandidateId subject) {
    if (subject == null || told.contains(new Told(kind, subject))) {
      return;
    }
    watch.tell(new Uses().add(Operation.READ, kind, subject));
    told.add(new Told(kind, subject));
  }
}
