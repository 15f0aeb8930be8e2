package nl.pow.adapters.csv;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;

/** Reads a store by stream, or writes one until the memory is full; prints how far it came. */
final class HeapChild {
  private static final int PIECE = 5_000;

  private HeapChild() {}

  public static void main(String[] arguments) {
    try (Storage store = TestStore.openAsHost(Path.of(arguments[0]))) {
      if (arguments[1].equals("read")) {
        System.out.println("READ " + read(store));
      } else {
        write(store);
      }
    } catch (OutOfMemoryError e) {
      System.out.println("OUT_OF_MEMORY");
    }
  }

  private static long read(Storage store) {
    try (Picture picture = store.picture();
        Stream<Versioned<Employer>> all = picture.stream(Query.all(Kind.EMPLOYER))) {
      return all.filter(e -> e.value().name().startsWith("B")).count();
    }
  }

  private static void write(Storage store) {
    for (int piece = 0; true; piece++) {
      int from = piece * PIECE;
      Stream<Candidate> people =
          IntStream.range(from, from + PIECE).mapToObj(i -> TestStore.candidate("c-" + i));
      store.commit(ChangeSet.empty().insertAll(Kind.CANDIDATE, people.toList()));
      System.out.println("COMMITTED " + PIECE);
    }
  }
}
