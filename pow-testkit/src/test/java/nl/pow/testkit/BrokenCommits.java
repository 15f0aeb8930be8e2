package nl.pow.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Capability;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Revision;
import nl.pow.core.store.StoreFailedException;
import nl.pow.core.store.Versioned;

/** Storages that break a rule when something is written. */
final class BrokenCommits {
  private BrokenCommits() {}

  static class SaysItIsDurable extends BrokenStorage {
    @Override
    public Set<Capability> capabilities() {
      return EnumSet.allOf(Capability.class);
    }
  }

  static class LosesUpdates extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(
          new ChangeSet(changes.changes().stream().map(c -> renewed(before, c)).toList()));
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

  static class WritesOneByOne extends BrokenStorage {
    @Override
    public synchronized Revision commit(ChangeSet changes) {
      try {
        return super.commit(changes);
      } catch (ConflictException conflict) {
        if (changes.changes().size() > 1) {
          super.commit(new ChangeSet(changes.changes().subList(0, 1)));
        }
        throw conflict;
      }
    }
  }

  static class NamesOnlyTheFirst extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      try {
        return before.apply(changes);
      } catch (ConflictException conflict) {
        throw new ConflictException(conflict.stale().subList(0, 1));
      }
    }
  }

  /** What would refer to nothing is left out without a word. */
  static class ChecksNoReferences extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      try {
        return before.apply(changes);
      } catch (MissingReferenceException refusal) {
        return before.apply(ChangeSet.empty());
      }
    }
  }

  static class TakesEmptyForNothing extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return changes.changes().isEmpty() ? before : before.apply(changes);
    }
  }

  static class UsesUpRevisions extends BrokenStorage {
    @Override
    public synchronized Revision commit(ChangeSet changes) {
      try {
        return super.commit(changes);
      } catch (ConflictException conflict) {
        super.commit(ChangeSet.empty());
        throw conflict;
      }
    }
  }

  static class ErasesNobody extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      Ledger next = before.apply(changes); // refuses what it has to
      List<Change> rest =
          changes.changes().stream().filter(change -> !(change instanceof Change.Erase)).toList();
      return rest.size() == changes.changes().size() ? next : before.apply(new ChangeSet(rest));
    }
  }

  static class WorksAfterClose extends BrokenStorage {
    @Override
    public void close() {}
  }

  static class DeclaresLess extends BrokenStorage {
    @Override
    public Set<Capability> capabilities() {
      return EnumSet.of(Capability.WRITE, Capability.CHANGE_FEED);
    }
  }

  static class OnMedium extends BrokenStorage {
    private final AtomicBoolean failing;
    private final boolean silent;

    OnMedium(AtomicBoolean failing, boolean silent) {
      this.failing = failing;
      this.silent = silent;
    }

    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      if (failing.get() && !silent) {
        throw new StoreFailedException(
            "Writing", Outcome.NOT_COMMITTED, new IllegalStateException("no space"));
      }
      return failing.get() ? before : before.apply(changes);
    }
  }

  static class Half extends BrokenStorage {
    private final AtomicBoolean failing;

    Half(AtomicBoolean failing) {
      this.failing = failing;
    }

    @Override
    public synchronized Revision commit(ChangeSet changes) {
      if (!failing.get()) {
        return super.commit(changes);
      }
      super.commit(new ChangeSet(changes.changes().subList(0, 1)));
      throw new StoreFailedException(
          "Writing", Outcome.NOT_COMMITTED, new IllegalStateException("no space"));
    }
  }
}
