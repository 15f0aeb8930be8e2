package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S09: a picture is of one revision. */
abstract class PictureRules extends Rules {
  PictureRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("The picture reads what is there now.")
  void required_S09_aPictureStaysWhileOthersWrite() throws Exception {
    started(
        storage -> {
          try (Picture picture = storage.picture()) {
            NavigableMap<Reference, Versioned<?>> before = state(picture);
            storage.commit(both(1));
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2));
            assertEquals(new Revision(1), picture.revision());
            assertEquals(
                Optional.of(new Versioned<>(Data.candidate(Data.C1, 0), 1, new Revision(1))),
                picture.find(CANDIDATE, Data.C1));
            assertEquals(before, state(picture));
          }
        });
  }

  @Test
  @LikelyCause("What a picture shows is fixed when it is first read instead of when it is opened.")
  void required_S09_aPictureIsOfTheMomentItWasOpened() throws Exception {
    started(
        storage -> {
          try (Picture picture = storage.picture()) {
            storage.commit(both(1));
            assertEquals(0, Data.number(picture.find(CANDIDATE, Data.C1).orElseThrow().value()));
            assertEquals(new Revision(1), picture.revision());
          }
        });
  }

  @Test
  @LikelyCause("Pictures share one view, so that the newest one moves the older ones.")
  void required_S09_picturesOfSeveralRevisionsStandSideBySide() throws Exception {
    started(
        storage -> {
          try (Picture first = storage.picture()) {
            storage.commit(both(1));
            try (Picture second = storage.picture()) {
              storage.commit(both(2));
              try (Picture third = storage.picture()) {
                assertNumber(2, third);
                assertNumber(0, first);
                assertNumber(1, second);
              }
              assertNumber(0, first);
              assertNumber(1, second);
            }
          }
        });
  }

  @Test
  @LikelyCause("A picture belongs to the thread that opened it.")
  void required_S09_aPictureCanBeReadByAnotherThread() throws Exception {
    started(
        storage -> {
          try (Picture picture = storage.picture()) {
            storage.commit(both(1));
            assertEquals(5, CompletableFuture.supplyAsync(() -> state(picture)).get().size());
            assertNumber(0, picture);
          }
        });
  }

  @Test
  @LikelyCause("Erasing reaches into pictures that are open.")
  void required_S09_aPictureStaysWhileAPersonIsErased() throws Exception {
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(Data.start());
          try (Picture picture = storage.picture()) {
            NavigableMap<Reference, Versioned<?>> before = state(picture);
            storage.commit(ChangeSet.empty().erase(Data.C1));
            assertEquals(before, state(picture));
          }
          assertNotEquals(Optional.empty(), find(storage, CANDIDATE, Data.C2));
          assertEquals(Optional.empty(), find(storage, CANDIDATE, Data.C1));
        });
  }

  @Test
  @LikelyCause("A commit becomes visible piece by piece.")
  void required_S09_nobodySeesHalfACommit() throws Exception {
    started(
        storage -> {
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

  private static ChangeSet both(int number) {
    return ChangeSet.empty()
        .update(CANDIDATE, Data.candidate(Data.C1, number), number)
        .update(CANDIDATE, Data.candidate(Data.C2, number), number);
  }

  private static void assertNumber(int number, Picture picture) {
    assertEquals(new Revision(1 + number), picture.revision());
    assertEquals(number, Data.number(picture.find(CANDIDATE, Data.C1).orElseThrow().value()));
    try (var candidates = picture.stream(Query.all(CANDIDATE))) {
      candidates.forEach(held -> assertEquals(number, Data.number(held.value())));
    }
  }

  private static void assertWhole(Storage storage) {
    try (Picture picture = storage.picture()) {
      assertNumber(Data.number(picture.find(CANDIDATE, Data.C1).orElseThrow().value()), picture);
    }
  }
}
