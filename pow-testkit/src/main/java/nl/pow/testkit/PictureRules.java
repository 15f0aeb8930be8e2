package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S09: a picture is of one revision; S14: and refuses use after close. */
abstract class PictureRules extends Rules {
  PictureRules(StoreContract contract) {
    super(contract);
  }

  /** The picture may read what is there now. */
  @Test
  void required_S09_aPictureStaysWhileOthersWrite() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          try (Picture picture = storage.picture()) {
            storage.commit(both(1));
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2));
            assertEquals(new Revision(1), picture.revision());
            assertEquals(
                Optional.of(new Versioned<>(Data.candidate(Data.C1, 0), 1, new Revision(1))),
                picture.find(CANDIDATE, Data.C1));
            assertEquals(5, state(picture).size());
          }
        });
  }

  /** The rest of a stream may be fetched after the commit. */
  @Test
  void required_S09_aStreamStaysWhileOthersWrite() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          try (Picture picture = storage.picture();
              var candidates = picture.stream(Query.all(CANDIDATE))) {
            Iterator<Versioned<Candidate>> pieces = candidates.iterator();
            assertEquals(Data.C1, pieces.next().value().id());
            storage.commit(both(1));
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2));
            assertEquals(
                new Versioned<>(Data.candidate(Data.C2, 0), 1, new Revision(1)), pieces.next());
            assertFalse(pieces.hasNext());
          }
        });
  }

  /** A commit may become visible piece by piece. */
  @Test
  void required_S09_nobodySeesHalfACommit() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          CompletableFuture<Void> writer =
              CompletableFuture.runAsync(
                  () -> {
                    for (int i = 1; i <= 50; i++) {
                      storage.commit(both(i));
                    }
                  });
          while (!writer.isDone()) {
            assertWhole(storage);
          }
          writer.get();
          assertWhole(storage);
        });
  }

  /** Closing may not be idempotent. */
  @Test
  void required_S14_aPictureIsClosedTwiceAndThenRefusesUse() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          Picture picture = storage.picture();
          picture.close();
          picture.close();
          assertThrows(StoreClosedException.class, picture::revision);
          assertThrows(StoreClosedException.class, () -> picture.find(CANDIDATE, Data.C1));
          assertThrows(StoreClosedException.class, () -> picture.stream(Query.all(CANDIDATE)));
        });
  }

  /** A stream may outlive its picture. */
  @Test
  void required_S14_aStreamOfAClosedPictureRefusesUse() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          Picture picture = storage.picture();
          try (var candidates = picture.stream(Query.all(CANDIDATE))) {
            picture.close();
            assertThrows(StoreClosedException.class, candidates::toList);
          }
        });
  }

  private static ChangeSet both(int number) {
    return ChangeSet.empty()
        .update(CANDIDATE, Data.candidate(Data.C1, number), number)
        .update(CANDIDATE, Data.candidate(Data.C2, number), number);
  }

  private static void assertWhole(Storage storage) {
    try (Picture picture = storage.picture()) {
      int first = Data.number(picture.find(CANDIDATE, Data.C1).orElseThrow().value());
      try (var candidates = picture.stream(Query.all(CANDIDATE))) {
        candidates.forEach(held -> assertEquals(first, Data.number(held.value())));
      }
      assertEquals(new Revision(1 + first), picture.revision());
    }
  }
}
