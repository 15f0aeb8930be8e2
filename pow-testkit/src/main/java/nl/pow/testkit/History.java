package nl.pow.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;

/**
 * A random history as a ledger in memory goes through it.
 *
 * @param steps the commits that were tried, in order
 */
record History(List<Step> steps) {
  private static final int SEEDS = 5;
  private static final int STEPS = 40;

  /** Made once for all tests. */
  static final History WITH_ERASURES = random(true);

  /** The same for storages that cannot erase. */
  static final History WITHOUT_ERASURES = random(false);

  /**
   * One commit.
   *
   * @param changes what was tried
   * @param outcome what came of it, in words
   * @param after the ledger afterwards
   * @param since a revision within reach of its feed
   */
  record Step(ChangeSet changes, String outcome, Ledger after, Revision since) {}

  private static History random(boolean erasing) {
    List<Step> steps = new ArrayList<>();
    Ledger[] now = {Ledger.empty()};
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomChanges random = new RandomChanges(new Random(seed), erasing);
      for (int i = 0; i < STEPS; i++) {
        ChangeSet changes = random.next(now[0]);
        String outcome =
            outcome(
                () -> {
                  now[0] = now[0].apply(changes);
                  return now[0].revision();
                });
        int since = random.between((int) now[0].reach().number(), (int) now[0].revision().number());
        steps.add(new Step(changes, outcome, now[0], new Revision(since)));
      }
    }
    return new History(List.copyOf(steps));
  }

  /** The revision that a commit made, or what refused it. */
  static String outcome(Supplier<Revision> commit) {
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

  /** What a copy of then becomes by what a feed tells. */
  static NavigableMap<Reference, Versioned<?>> replayed(
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
}
