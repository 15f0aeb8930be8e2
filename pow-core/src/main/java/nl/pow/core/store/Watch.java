package nl.pow.core.store;

import java.util.List;
import nl.pow.core.access.Access;
import nl.pow.core.access.AccessDeniedException;
import nl.pow.core.access.AccessEvent;
import nl.pow.core.access.AccessLog;
import nl.pow.core.access.AccessLogFailedException;

/** Holds one session to its purpose and tells the log. */
record Watch(Access access, AccessLog log) {
  /** Rule G02. */
  void permit(Kind<?, ?> kind) {
    if (kind == Kind.PROTECTED_ATTRIBUTES && !access.purpose().allowsProtectedAttributes()) {
      throw new AccessDeniedException(kind.name(), access.purpose());
    }
  }

  /** Rule G02. */
  void permitWriting(Kind<?, ?> kind) {
    permit(kind);
    if (!access.purpose().allowsWriting()) {
      throw new AccessDeniedException("writing " + kind.name(), access.purpose());
    }
  }

  /** Rules G03 and G04. */
  void tell(Uses uses) {
    List<AccessEvent> events = uses.events(access);
    if (events.isEmpty()) {
      return;
    }
    try {
      log.record(events);
    } catch (RuntimeException failure) {
      throw new AccessLogFailedException(failure);
    }
  }
}
