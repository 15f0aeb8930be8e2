package nl.pow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import nl.pow.core.store.Capability;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S03 and S11 in random histories, made on the storage and on a ledger in memory. */
abstract class HistoryRules extends Rules {
  HistoryRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Look at the other tests first; this one finds what they leave.")
  void required_S03_randomHistoriesLeaveWhatTheMemoryHas() throws Exception {
    going(
        (storage, step) -> {
          assertEquals(step.after().revision(), revision(storage));
          assertEquals(state(step.after()), state(storage), step::toString);
        });
  }

  @Test
  @LikelyCause("Look at the other tests first; this one finds what they leave.")
  void required_S11_randomHistoriesAreToldAsTheyWere() throws Exception {
    Map<Revision, NavigableMap<Reference, Versioned<?>>> past = new HashMap<>();
    with(
        Capability.CHANGE_FEED,
        storage ->
            go(
                storage,
                (same, step) -> {
                  past.computeIfAbsent(step.after().revision(), r -> state(step.after()));
                  NavigableMap<Reference, Versioned<?>> then = past.get(step.since());
                  if (then != null) {
                    assertEquals(
                        past.get(step.after().revision()),
                        History.replayed(then, feed(storage, step.since())),
                        step::toString);
                  }
                }));
  }

  private interface Check {
    void of(Storage storage, Numbered step);
  }

  private record Numbered(int number, History.Step step) {
    Ledger after() {
      return step.after();
    }

    Revision since() {
      return step.since();
    }

    @Override
    public String toString() {
      return "step " + number;
    }
  }

  private void going(Check check) throws Exception {
    writing(storage -> go(storage, check));
  }

  private static void go(Storage storage, Check check) {
    boolean erases = storage.capabilities().contains(Capability.ERASURE);
    History history = erases ? History.WITH_ERASURES : History.WITHOUT_ERASURES;
    int number = 0;
    for (History.Step step : history.steps()) {
      Numbered numbered = new Numbered(++number, step);
      assertEquals(
          step.outcome(),
          History.outcome(() -> storage.commit(step.changes())),
          numbered::toString);
      check.of(storage, numbered);
    }
  }

  private static NavigableMap<Reference, Versioned<?>> state(Ledger ledger) {
    try (Picture picture = ledger.picture()) {
      return state(picture);
    }
  }
}
