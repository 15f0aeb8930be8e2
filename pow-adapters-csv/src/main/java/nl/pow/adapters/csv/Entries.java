package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;

/** Makes ledgers out of what files held. */
final class Entries {
  private final Contents contents;
  private final List<Changed> deleted = new ArrayList<>();
  private final Set<Reference> fresh = new HashSet<>();

  Entries(Contents contents) {
    this.contents = contents;
  }

  void addDeleted(List<Line> lines) {
    for (Line line : lines) {
      List<String> cells = line.cells().stream().map(Objects::requireNonNull).toList();
      for (Kind<?, ?> kind : Kind.all()) {
        if (kind.name().equals(cells.get(0))) {
          Reference gone = new Reference(kind, kind.id(cells.get(1)));
          deleted.add(new Changed(gone, new Revision(Long.parseLong(cells.get(2))), null));
        }
      }
    }
  }

  /** What files do not tell is the first version, of the revision that is restored. */
  Ledger restore(Revision revision, Revision reach) {
    List<Changed> entries = new ArrayList<>(deleted);
    Kind.all().forEach(kind -> add(kind, revision, entries));
    return Ledger.restore(revision, reach, entries);
  }

  /** The state after an edit: everything of the edited kinds counts as written anew. */
  Ledger adopted(Ledger ledger, Set<Kind<?, ?>> edited) {
    Revision next = ledger.revision().next();
    List<Changed> entries = new ArrayList<>();
    for (Kind<?, ?> kind : Kind.all()) {
      renew(kind, ledger, edited.contains(kind), next, entries);
    }
    return Ledger.restore(next, next, entries);
  }

  private <E extends Entity<I>, I extends Id> void add(
      Kind<E, I> kind, Revision revision, List<Changed> entries) {
    for (Held<E> each : contents.of(kind)) {
      Reference reference = new Reference(kind, each.entity().id());
      if (each.version() == 0) {
        fresh.add(reference);
      }
      boolean known = each.revision() > 0 && each.revision() <= revision.number();
      Revision at = known ? new Revision(each.revision()) : revision;
      long version = Math.max(1, each.version());
      entries.add(new Changed(reference, at, new Versioned<>(each.entity(), version, at)));
    }
  }

  private <E extends Entity<I>, I extends Id> void renew(
      Kind<E, I> kind, Ledger ledger, boolean edited, Revision next, List<Changed> entries) {
    try (Stream<Versioned<E>> all = ledger.stream(Query.all(kind))) {
      all.forEach(
          each -> {
            Reference reference = new Reference(kind, each.value().id());
            long version = fresh.contains(reference) ? 1 : each.version() + 1;
            Versioned<E> now = edited ? new Versioned<>(each.value(), version, next) : each;
            entries.add(new Changed(reference, now.revision(), now));
          });
    }
  }
}
