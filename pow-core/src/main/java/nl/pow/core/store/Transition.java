package nl.pow.core.store;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** The way from one ledger to the next; used once. */
final class Transition {
  private final Revision revision;
  private final SortedSet<Reference> touched = new TreeSet<>();
  private final SortedSet<Reference> stale = new TreeSet<>();
  private Holdings holdings;
  private Feed feed;

  Transition(Ledger from) {
    revision = from.revision().next();
    holdings = from.holdings();
    feed = from.feed();
  }

  Ledger make(ChangeSet set) {
    Once.check(set, holdings);
    set.changes().forEach(this::make);
    if (!stale.isEmpty()) {
      throw new ConflictException(List.copyOf(stale));
    }
    List<Reference> missing = holdings.missing(touched);
    if (!missing.isEmpty()) {
      throw new MissingReferenceException(missing);
    }
    return new Ledger(revision, holdings, feed);
  }

  private void make(Change change) {
    if (change instanceof Change.Insert<?, ?> insert) {
      insert(insert);
    } else if (change instanceof Change.Update<?, ?> update) {
      update(update);
    } else if (change instanceof Change.Delete<?, ?> delete) {
      delete(delete);
    } else if (change instanceof Change.Erase erase) {
      erase(erase.subject());
    }
  }

  private <E extends Entity<I>, I extends Id> void insert(Change.Insert<E, I> change) {
    if (holdings.get(change.reference()) != null) {
      stale.add(change.reference());
    } else {
      put(change.kind(), change.entity(), 1);
    }
  }

  private <E extends Entity<I>, I extends Id> void update(Change.Update<E, I> change) {
    if (isCurrent(change, change.version())) {
      put(change.kind(), change.entity(), change.version() + 1);
    }
  }

  private <E extends Entity<I>, I extends Id> void delete(Change.Delete<E, I> change) {
    if (isCurrent(change, change.version())) {
      remove(change.kind(), change.id());
    }
  }

  private void erase(CandidateId subject) {
    holdings.about(subject).forEach(entity -> remove(entity.kind(), entity.id()));
    feed = Feed.from(revision);
  }

  private boolean isCurrent(Change.OfEntity<?, ?> change, long version) {
    Versioned<?> before = holdings.get(change.reference());
    boolean current = before != null && before.version() == version;
    if (!current) {
      stale.add(change.reference());
    }
    return current;
  }

  private <E extends Entity<I>, I extends Id> void put(Kind<E, I> kind, E entity, long version) {
    Versioned<E> now = new Versioned<>(entity, version, revision);
    holdings = holdings.put(kind, now);
    tell(new Reference(kind, entity.id()), now);
  }

  private <E extends Entity<I>, I extends Id> void remove(Kind<E, I> kind, Id id) {
    holdings = holdings.remove(kind, id);
    tell(new Reference(kind, id), null);
  }

  private void tell(Reference entity, @Nullable Versioned<?> now) {
    touched.add(entity);
    feed = feed.tell(new Changed(entity, revision, now));
  }
}
