package nl.pow.examples.quickstart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.access.Purpose;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Query;
import nl.pow.core.store.Session;
import nl.pow.core.store.Store;
import nl.pow.core.store.Versioned;

/** Makes a store hold a labour market and nothing else, whatever it held before. */
final class Entry {
  private final Session session;
  private ChangeSet changes = ChangeSet.empty();

  private Entry(Session session) {
    this.session = session;
  }

  static void into(Store store, LabourMarket market) {
    try (Session session = store.session(Quickstart.access(Purpose.FILE_KEEPING))) {
      Entry entry = new Entry(session);
      entry.hold(Kind.EMPLOYER, market.employers());
      entry.hold(Kind.VACANCY, market.vacancies());
      entry.hold(Kind.CANDIDATE, market.candidates());
      if (!entry.changes.changes().isEmpty()) {
        session.apply(entry.changes);
      }
    }
  }

  private <E extends Entity<I>, I extends Id> void hold(Kind<E, I> kind, List<E> wanted) {
    Map<I, Versioned<E>> held = new HashMap<>();
    try (Stream<Versioned<E>> all = session.stream(Query.all(kind))) {
      all.forEach(one -> held.put(one.value().id(), one));
    }
    changes =
        changes.insertAll(
            kind, wanted.stream().filter(one -> !held.containsKey(one.id())).toList());
    for (E one : wanted) {
      Versioned<E> before = held.remove(one.id());
      if (before != null && !before.value().equals(one)) {
        changes = changes.update(kind, one, before.version());
      }
    }
    for (Versioned<E> left : held.values()) {
      changes = changes.delete(kind, left.value().id(), left.version());
    }
  }
}
