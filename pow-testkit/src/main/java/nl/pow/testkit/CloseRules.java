package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import org.junit.jupiter.api.Test;

/** S14: closing, and use after it. */
abstract class CloseRules extends Rules {
  CloseRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Something is released twice.")
  void required_S14_aStorageIsClosedTwice() {
    Storage storage = open();
    storage.close();
    storage.close();
  }

  @Test
  @LikelyCause("The check is missing where pictures are opened.")
  void required_S14_aClosedStorageOpensNoPicture() {
    assertThrows(StoreClosedException.class, closed()::picture);
  }

  @Test
  @LikelyCause("The check is missing where commits begin, or comes after other checks.")
  void required_S14_aClosedStorageMakesNoCommit() {
    Storage storage = open();
    boolean writes = storage.capabilities().contains(Capability.WRITE);
    if (!writes) {
      assertRefused(Capability.WRITE, storage);
    }
    storage.close();
    if (writes) {
      assertThrows(StoreClosedException.class, () -> storage.commit(ChangeSet.empty()));
      assertThrows(StoreClosedException.class, () -> storage.commit(Data.start()));
    }
  }

  @Test
  @LikelyCause("The check is missing where compaction begins, since there is nothing to do.")
  void required_S14_aClosedStorageIsNotCompacted() {
    assertThrows(StoreClosedException.class, closed()::compact);
  }

  @Test
  @LikelyCause("What says that it is closed is not seen by other threads.")
  void required_S14_closingIsSeenByOtherThreads() throws Exception {
    Storage storage = open();
    CompletableFuture.runAsync(storage::close).get();
    assertThrows(StoreClosedException.class, storage::picture);
  }

  @Test
  @LikelyCause("A lock, a file or a port is not given back by close.")
  void required_S14_whatWasClosedCanBeOpenedAgain() {
    for (int i = 0; i < 3; i++) {
      try (Storage storage = open()) {
        assertEquals(Revision.ZERO, revision(storage));
      }
    }
  }

  @Test
  @LikelyCause("Closing waits for pictures, or a picture cannot be closed after its storage.")
  void required_S14_aStorageMayBeClosedBeforeItsPictures() {
    Storage storage = open();
    Picture picture = storage.picture();
    storage.close();
    picture.close();
    picture.close();
    assertThrows(StoreClosedException.class, picture::revision);
  }

  @Test
  @LikelyCause("Closing is not idempotent, or a check is missing at one of the calls.")
  void required_S14_aPictureIsClosedTwiceAndThenRefusesUse() {
    try (Storage storage = open()) {
      Picture picture = storage.picture();
      picture.close();
      picture.close();
      assertThrows(StoreClosedException.class, picture::revision);
      assertThrows(StoreClosedException.class, () -> picture.find(CANDIDATE, Data.C1));
      assertThrows(StoreClosedException.class, () -> picture.stream(Query.all(CANDIDATE)));
    }
  }

  @Test
  @LikelyCause("The feed of a closed picture is asked of the storage.")
  void required_S14_aClosedPictureTellsNoChanges() throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          Picture picture = storage.picture();
          picture.close();
          assertThrows(
              StoreClosedException.class, () -> picture.changesSince(Revision.ZERO).toList());
        });
  }

  @Test
  @LikelyCause("Closing a picture closes what all pictures share.")
  void required_S14_aClosedPictureLeavesOthersOpen() throws Exception {
    started(
        storage -> {
          try (Picture stays = storage.picture()) {
            storage.picture().close();
            assertEquals(5, state(stays).size());
          }
        });
  }

  private Storage closed() {
    Storage storage = open();
    storage.close();
    return storage;
  }
}
