package nl.pow.adapters.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.pow.core.PowException;
import nl.pow.core.store.Storage;

/** Does with a store what it is told, line by line, and answers each: an id to insert, or close. */
final class KeeperChild {
  private KeeperChild() {}

  public static void main(String[] arguments) throws IOException {
    try (Storage store = TestStore.openAsHost(Path.of(arguments[0]));
        BufferedReader orders =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      System.out.println("open");
      for (String id = orders.readLine(); !"close".equals(id); id = orders.readLine()) {
        System.out.println(store.commit(Script.inserts(id)).number());
      }
    } catch (PowException e) {
      System.out.println(e.getClass().getSimpleName());
    }
  }
}
