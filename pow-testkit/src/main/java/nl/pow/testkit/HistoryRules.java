package nl.pow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S02 to S13 all together: random histories, made on the storage and on a ledger in memory. */
abstract class HistoryRules extends Rules {
  private static final int SEEDS = 5;
  private static final int STEPS = 40;

  HistoryRules(StoreContract contract) {
    super(contract);
  }

  /** Look at the other tests first; this one finds what they leave. The message has the seed. */
  @Test
  void required_S02_toS13_randomHistoriesAgreeWithTheMemory() throws Exception {
    writing(
        storage -> {
          Ledger ledger = Ledger.empty();
          List<NavigableMap<Reference, Versioned<?>>> past =
              new ArrayList<>(List.of(state(storage)));
          for (int seed = 0; seed < SEEDS; seed++) {
            RandomChanges changes =
                new RandomChanges(
                    new Random(seed), storage.capabilities().contains(Capability.ERASURE));
            for (int step = 0; step < STEPS; step++) {
              ledger = step(ledger, storage, changes, past, "seed " + seed + ", step " + step);
            }
          }
        });
  }

  private static Ledger step(
      Ledger ledger,
      Storage storage,
      RandomChanges changes,
      List<NavigableMap<Reference, Versioned<?>>> past,
      String where) {
    ChangeSet set = changes.next(ledger);
    Ledger[] next = {ledger};
    String expected =
        outcome(
            () -> {
              next[0] = ledger.apply(set);
              return next[0].revision();
            });
    assertEquals(expected, outcome(() -> storage.commit(set)), where);
    NavigableMap<Reference, Versioned<?>> now = state(storage);
    try (Picture picture = next[0].picture()) {
      assertEquals(state(picture), now, where);
    }
    if (next[0].revision().number() == past.size()) {
      past.add(now);
    }
    if (storage.capabilities().contains(Capability.CHANGE_FEED)) {
      int reach = (int) next[0].reach().number();
      int since = changes.between(reach, past.size() - 1);
      assertEquals(now, replayed(past.get(since), feed(storage, new Revision(since))), where);
    }
    return next[0];
  }

  private static NavigableMap<Reference, Versioned<?>> replayed(
      NavigableMap<Reference, Versioned<?>> then, List<Changed> changes) {
    NavigableMap<Reference, Versioned<?>> copy = new TreeMap<>(then);
    for (Changed changed : changes) {
      if (changed.now() == null) {
        copy.remove(changed.entity());
      } else {
        copy.put(changed.entity(), changed.now());
      }
    }
    return copy;
  }

  private static String outcome(Supplier<Revision> commit) {
    try {
      return commit.get().toString();
    } catch (ConflictException refusal) {
      return "stale " + new TreeSet<>(refusal.stale());
    } catch (MissingReferenceException refusal) {
      return "missing " + new TreeSet<>(refusal.missing());
    } catch (DuplicateIdException refusal) {
      return "twice";
    }
  }
}
