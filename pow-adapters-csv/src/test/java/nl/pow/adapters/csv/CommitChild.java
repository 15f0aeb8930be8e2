package nl.pow.adapters.csv;

import java.nio.file.Path;
import nl.pow.core.PowException;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;

/** Makes so many commits and prints what became of each: the outcome, and the number. */
final class CommitChild {
  private CommitChild() {}

  public static void main(String[] arguments) {
    int commits = Integer.parseInt(arguments[1]);
    try (Storage store = TestStore.openAsHost(Path.of(arguments[0]))) {
      for (int i = 1; i <= commits; i++) {
        System.out.println(outcome(store, "s-" + i) + " " + i);
      }
    } catch (StoreFailedException e) {
      System.out.println("REFUSED " + e.outcome());
    } catch (PowException e) {
      System.out.println("REFUSED " + e.getClass().getSimpleName());
    }
  }

  private static String outcome(Storage store, String id) {
    try {
      store.commit(Script.inserts(id));
      return "COMMITTED";
    } catch (StoreFailedException e) {
      return e.outcome().name();
    }
  }
}
