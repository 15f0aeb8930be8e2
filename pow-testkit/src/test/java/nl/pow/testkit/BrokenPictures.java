package nl.pow.testkit;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;

/** Storages that break a rule when something is read. */
final class BrokenPictures {
  private BrokenPictures() {}

  static class MixesRevisions extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(
            Kind<E, I> kind, I id) {
          revision(); // refuses use after close
          return now().find(kind, id);
        }
      };
    }
  }

  /** A picture is of the moment of its first look-up. */
  static class LooksWhenFirstRead extends BrokenStorage {
    @Override
    public Picture picture() {
      Picture opened = super.picture();
      return new Passing(opened) {
        private Picture seen;

        private synchronized Picture seen() {
          super.revision(); // refuses use after close
          if (seen == null) {
            seen = now().picture();
          }
          return seen;
        }

        @Override
        public Revision revision() {
          return seen().revision();
        }

        @Override
        public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(
            Kind<E, I> kind, I id) {
          return seen().find(kind, id);
        }

        @Override
        public void close() {
          super.close();
          if (seen != null) {
            seen.close();
          }
        }
      };
    }
  }

  /** Each thread reads its own copy, which only its own commits renew. */
  static class KeepsACopyForEachThread extends BrokenStorage {
    private final Map<Thread, Ledger> copies = new ConcurrentHashMap<>();

    @Override
    public Picture picture() {
      Ledger now = now();
      return copies.computeIfAbsent(Thread.currentThread(), thread -> now).picture();
    }

    @Override
    public synchronized Revision commit(ChangeSet changes) {
      Revision made = super.commit(changes);
      copies.put(Thread.currentThread(), now());
      return made;
    }
  }

  /** A stream that is not read to its end keeps one of forty handles. */
  static class LeaksHandles extends BrokenStorage {
    private final AtomicInteger free = new AtomicInteger(40);

    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
          if (free.decrementAndGet() < 0) {
            throw new IllegalStateException("too many open handles");
          }
          return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(
                  new Holding<>(super.stream(query).iterator(), free), Spliterator.ORDERED),
              false);
        }
      };
    }
  }

  /** Gives its handle back at the end of the items. */
  private static final class Holding<T> implements Iterator<T> {
    private final Iterator<T> items;
    private final AtomicInteger free;
    private boolean ended;

    Holding(Iterator<T> items, AtomicInteger free) {
      this.items = items;
      this.free = free;
    }

    @Override
    public boolean hasNext() {
      boolean more = items.hasNext();
      if (!more && !ended) {
        ended = true;
        free.incrementAndGet();
      }
      return more;
    }

    @Override
    public T next() {
      return items.next();
    }
  }

  static class ForgetsDeletions extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public Stream<Changed> changesSince(Revision revision) {
          return super.changesSince(revision).filter(changed -> changed.now() != null);
        }
      };
    }
  }

  /** A revision that the feed does not reach gives all that is there. */
  static class TellsFromTheStart extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public Stream<Changed> changesSince(Revision revision) {
          Revision reach = now().reach();
          return super.changesSince(revision.compareTo(reach) < 0 ? reach : revision);
        }
      };
    }
  }

  static class IgnoresRegions extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> q) {
          return super.stream(
              new Query<>(
                  q.kind(),
                  null,
                  q.subject(),
                  q.statuses(),
                  q.changedSince(),
                  q.after(),
                  q.limit()));
        }
      };
    }
  }

  static class IgnoresCase extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
          return super.stream(query)
              .sorted(
                  (a, b) ->
                      String.CASE_INSENSITIVE_ORDER.compare(
                          a.value().id().value(), b.value().id().value()));
        }
      };
    }
  }

  /** A page begins with the last id of the page before. */
  static class RepeatsTheKeyOfAPage extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> q) {
          String after = q.after();
          if (after == null) {
            return super.stream(q);
          }
          Query<E> unpaged =
              new Query<>(
                  q.kind(),
                  q.region(),
                  q.subject(),
                  q.statuses(),
                  q.changedSince(),
                  null,
                  Integer.MAX_VALUE);
          return super.stream(unpaged)
              .filter(held -> held.value().id().value().compareTo(after) >= 0)
              .limit(q.limit());
        }
      };
    }
  }

  /** The version of an entity is the number of the commit. */
  static class CountsCommits extends BrokenStorage {
    @Override
    public Picture picture() {
      return new Passing(super.picture()) {
        @Override
        public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(
            Kind<E, I> kind, I id) {
          return super.find(kind, id)
              .map(
                  held -> new Versioned<>(held.value(), held.revision().number(), held.revision()));
        }
      };
    }
  }
}
