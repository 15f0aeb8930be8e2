package nl.pow.adapters.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.StoreFailedException;
import nl.pow.core.store.Versioned;

/**
 * A script of which one operation fails, and what must hold after it.
 *
 * @param script what is done
 * @param before the files that are there before
 * @param states what the store holds before the first step, and after each
 */
record FaultRun(
    Script script, SortedMap<String, byte[]> before, List<Map<Reference, Versioned<?>>> states) {
  private static final String COMMITTED = "COMMITTED";

  /** Gives the outcome; an error that is none of ours leaves it unknown. */
  String run(int n, boolean forEver, Fault fault) {
    MemoryDir dir = MemoryDir.of(before);
    Storage store = open(dir);
    dir.failAt(n, forEver, fault);
    int done = 0;
    String outcome = COMMITTED;
    while (done < script.steps().size() && outcome.equals(COMMITTED)) {
      outcome = outcome(store, script, done);
      done++;
      if (outcome.equals(COMMITTED)) {
        dir.order.returned();
      }
    }
    dir.failAt(Integer.MAX_VALUE, false);
    assertThat(dir.open).as("open files at %s", n).isZero();
    Map<Reference, Versioned<?>> after = contents(dir);
    Map<Reference, Versioned<?>> old = states.get(done - 1);
    Map<Reference, Versioned<?>> now = states.get(done);
    switch (outcome) {
      case COMMITTED -> assertThat(after).as("committed, failure at %s", n).isEqualTo(now);
      case "NOT_COMMITTED" -> assertThat(after).as("not, failure at %s", n).isEqualTo(old);
      default -> assertThat(after).as("unknown, failure at %s", n).isIn(old, now);
    }
    goesOnOrRefuses(store, dir, after, n);
    return outcome;
  }

  private static String outcome(Storage store, Script script, int step) {
    try {
      script.steps().get(step).accept(store);
      return COMMITTED;
    } catch (StoreFailedException e) {
      return e.outcome().name();
    } catch (OutOfMemoryError e) {
      assertThat(e).hasMessage("injected");
      return "ENDED BY AN ERROR";
    }
  }

  /** Whoever goes on with the same store loses nothing either. */
  private static void goesOnOrRefuses(
      Storage store, MemoryDir dir, Map<Reference, Versioned<?>> after, int n) {
    Map<Reference, Versioned<?>> expected = new HashMap<>(after);
    try {
      store.commit(Script.inserts("z-9"));
      expected = TestStore.all(store);
      assertThat(expected).hasSize(after.size() + 1).containsAllEntriesOf(after);
    } catch (StoreFailedException refused) {
      assertThat(refused.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
    } catch (StoreClosedException closed) {
      assertThat(dir.locks).isZero();
    }
    store.close();
    assertThat(dir.locks).as("locks at %s", n).isZero();
    assertThat(contents(dir)).as("after going on, failure at %s", n).isEqualTo(expected);
  }

  /** What is found when the folder is opened anew, which also removes what was left behind. */
  private static Map<Reference, Versioned<?>> contents(MemoryDir dir) {
    MemoryDir copy = MemoryDir.of(dir.files);
    Map<Reference, Versioned<?>> contents = TestStore.all(open(copy));
    String current = new String(copy.files.getOrDefault("CURRENT", new byte[0]), US_ASCII);
    long generation =
        current.isEmpty()
            ? -1
            : Long.parseLong(current.replaceAll("(?s)^manifest-(.+)\\.json.*", "$1"));
    assertThat(copy.files.keySet())
        .doesNotContain(Publication.DRAFT)
        .noneMatch(name -> name.contains("-" + (generation + 1) + "."));
    return contents;
  }

  private static Storage open(MemoryDir dir) {
    return CsvStorage.open(dir, CsvLimits.defaults(), false);
  }
}
