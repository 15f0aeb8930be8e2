package nl.pow.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.party.Employer;
import nl.pow.core.store.Capability;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;

/** The contract, run on storages that break a rule each; started by {@link KitTest} only. */
abstract class Broken extends StoreContract {
  @Override
  protected String provider() {
    return "memory";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of();
  }

  @Override
  protected abstract Storage open();

  /** What is not durable may not say that it is. */
  static class Volatile extends BrokenStorage {
    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.WRITE, Capability.CHANGE_FEED, Capability.ERASURE);
    }
  }

  static class Intact extends Broken {
    @Override
    protected Storage open() {
      return new Volatile();
    }
  }

  static class SaysItIsDurable extends Broken {
    @Override
    protected Storage open() {
      return new BrokenStorage();
    }
  }

  static class LosesUpdates extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        Ledger next(Ledger before, ChangeSet changes) {
          return before.apply(
              new ChangeSet(changes.changes().stream().map(c -> renewed(before, c)).toList()));
        }
      };
    }

    private static Change renewed(Ledger before, Change change) {
      return change instanceof Change.Update<?, ?> update ? renewed(before, update) : change;
    }

    private static <E extends Entity<I>, I extends Id> Change renewed(
        Ledger before, Change.Update<E, I> update) {
      long version =
          before.find(update.kind(), update.id()).map(Versioned::version).orElse(update.version());
      return new Change.Update<>(update.kind(), update.entity(), version);
    }
  }

  static class WritesOneByOne extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        public synchronized Revision commit(ChangeSet changes) {
          RuntimeException[] failure = new RuntimeException[1];
          try {
            return super.commit(changes);
          } catch (nl.pow.core.store.ConflictException conflict) {
            failure[0] = conflict;
          }
          if (changes.changes().size() > 1) {
            super.commit(new ChangeSet(changes.changes().subList(0, 1)));
          }
          throw failure[0];
        }
      };
    }
  }

  static class TrimsText extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        Ledger next(Ledger before, ChangeSet changes) {
          List<Change> trimmed = changes.changes().stream().map(TrimsText::trimmed).toList();
          return before.apply(new ChangeSet(trimmed));
        }
      };
    }

    private static Change trimmed(Change change) {
      if (change instanceof Change.Insert<?, ?> insert
          && insert.entity() instanceof Employer employer) {
        return new Change.Insert<>(Kind.EMPLOYER, trimmed(employer));
      }
      return change instanceof Change.Update<?, ?> update
              && update.entity() instanceof Employer employer
          ? new Change.Update<>(Kind.EMPLOYER, trimmed(employer), update.version())
          : change;
    }

    private static Employer trimmed(Employer e) {
      String name = e.name().strip().replace("\r\n", "\n");
      return new Employer(
          e.id(),
          name,
          e.region(),
          e.postcode(),
          e.kvkNumber(),
          e.sectors(),
          e.webAddresses(),
          e.contacts());
    }
  }

  static class MixesRevisions extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        public Picture picture() {
          return new BrokenStorage.Passing(super.picture()) {
            @Override
            public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(
                Kind<E, I> kind, I id) {
              revision();
              return now().find(kind, id);
            }
          };
        }
      };
    }
  }

  static class ForgetsDeletions extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        public Picture picture() {
          return new BrokenStorage.Passing(super.picture()) {
            @Override
            public Stream<Changed> changesSince(Revision revision) {
              return super.changesSince(revision).filter(changed -> changed.now() != null);
            }
          };
        }
      };
    }
  }

  static class IgnoresRegions extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        public Picture picture() {
          return new BrokenStorage.Passing(super.picture()) {
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
      };
    }
  }

  static class WorksAfterClose extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        public void close() {}
      };
    }
  }

  static class DeclaresLess extends Broken {
    @Override
    protected Storage open() {
      return new Volatile() {
        @Override
        public Set<Capability> capabilities() {
          return super.capabilities().stream()
              .filter(capability -> capability != Capability.ERASURE)
              .collect(Collectors.toUnmodifiableSet());
        }
      };
    }
  }
}
