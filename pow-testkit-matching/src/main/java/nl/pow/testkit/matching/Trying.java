package nl.pow.testkit.matching;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.pow.core.PowException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/** Tries a law on many markets, and tells of the smallest market found that breaks it. */
final class Trying {
  private static final int MOST_TRIES = 400;

  private final Law law;
  private int tries;

  private Trying(Law law) {
    this.law = law;
  }

  /** Fails at the first market that breaks the law. */
  static void hold(LongStream seeds, LongFunction<Trial> drawing, Law law) {
    PrimitiveIterator.OfLong each = seeds.iterator();
    Assertions.assertTrue(each.hasNext(), "No market was tried.\nMaybe seeds() gives none.");
    while (each.hasNext()) {
      Trial trial = drawing.apply(each.nextLong());
      Trying trying = new Trying(law);
      String fault = trying.fault(trial);
      if (fault != null) {
        trying.fail(trial, fault);
      }
    }
  }

  /** What does not fail each time is told as it was the first time. */
  private void fail(Trial first, String before) {
    Trial smallest = smallest(first);
    String now = fault(smallest);
    Assertions.fail(
        "The law is broken: "
            + (now == null ? before : now)
            + ".\nThe smallest market found: "
            + smallest
            + ".\nMaybe let seeds() give ["
            + smallest.seed()
            + "] only, to look into it.");
  }

  /** Leaves out whoever is not needed, until nobody can be left out. */
  private Trial smallest(Trial broken) {
    Trial smallest = broken;
    Iterator<Trial> smaller = smallest.smaller().iterator();
    while (smaller.hasNext() && tries < MOST_TRIES) {
      Trial next = smaller.next();
      if (fault(next) != null) {
        smallest = next;
        smaller = smallest.smaller().iterator();
      }
    }
    return smallest;
  }

  private @Nullable String fault(Trial trial) {
    tries++;
    try {
      return law.brokenBy(trial);
    } catch (PowException told) {
      return "it failed with [" + told.getClass().getName() + "] " + told.getMessage();
    } catch (Exception | AssertionError | LinkageError | StackOverflowError failed) {
      return "it failed with [" + failed.getClass().getName() + "]";
    }
  }
}
