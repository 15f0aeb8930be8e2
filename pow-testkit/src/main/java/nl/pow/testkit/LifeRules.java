package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Store;
import nl.pow.core.store.StoreClosedException;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.api.Test;

/** S01 found by name, S14 closed, S15 refused by name, S17 durable. */
abstract class LifeRules extends Rules {
  LifeRules(StoreContract contract) {
    super(contract);
  }

  /** The services file or the module descriptor may not name the provider. */
  @Test
  void required_S01_theProviderIsFoundByName() {
    assertTrue(Store.providers().names().contains(provider()), Store.providers()::toString);
    assertEquals(provider(), Store.providers().named(provider()).name());
  }

  /** The place may not be empty at the start of a test; see {@code settings()}. */
  @Test
  void required_S05_aNewStorageIsEmpty() {
    try (Storage storage = open()) {
      assertEquals(Revision.ZERO, revision(storage));
      assertEquals(0, state(storage).size());
    }
  }

  /** Something may be released twice. */
  @Test
  void required_S14_closingTwiceIsFine() {
    Storage storage = open();
    storage.close();
    storage.close();
  }

  /** A check may be missing at one of the calls. */
  @Test
  void required_S14_useAfterCloseIsRefused() {
    Storage storage = open();
    boolean writes = storage.capabilities().contains(Capability.WRITE);
    storage.close();
    assertThrows(StoreClosedException.class, storage::picture);
    assertThrows(StoreClosedException.class, storage::compact);
    if (writes) {
      assertThrows(StoreClosedException.class, () -> storage.commit(ChangeSet.empty()));
    }
  }

  /** A call may be ignored, or fail with another exception. */
  @Test
  void required_S15_whatIsNotDeclaredIsRefusedByName() {
    try (Storage storage = open()) {
      EnumSet<Capability> lacking = EnumSet.complementOf(EnumSet.of(Capability.DURABLE));
      lacking.removeAll(storage.capabilities());
      if (lacking.contains(Capability.WRITE)) {
        lacking.remove(Capability.ERASURE); // refused as a write
      }
      lacking.forEach(capability -> assertRefused(capability, storage));
    }
  }

  /** Something may be kept in memory only. */
  @Test
  void required_S17_whatWasCommittedIsThereAfterReopening() throws Exception {
    durable(
        storage -> {
          Samples samples = new Samples(new Random(6));
          storage.commit(Data.start());
          storage.commit(
              ChangeSet.empty()
                  .update(CANDIDATE, Data.candidate(Data.C1, 3), 1)
                  .delete(CANDIDATE, Data.C2, 1)
                  .insertAll(
                      CANDIDATE,
                      IntStream.range(0, 50)
                          .mapToObj(i -> samples.candidate(new CandidateId("s-" + i)))
                          .toList()));
          var before = state(storage);
          storage.close();
          try (Storage again = open()) {
            assertEquals(before, state(again));
            assertEquals(new Revision(2), revision(again));
          }
        });
  }

  /** The counter of revisions, or the versions, may start anew. */
  @Test
  void required_S17_workGoesOnAfterReopening() throws Exception {
    durable(
        storage -> {
          storage.commit(Data.start());
          storage.close();
          try (Storage again = open()) {
            ChangeSet change = ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1);
            assertEquals(new Revision(2), again.commit(change));
            assertUnchanged(ConflictException.class, again, change);
            if (again.capabilities().contains(Capability.CHANGE_FEED)) {
              assertEquals(1, feed(again, new Revision(1)).size());
            }
          }
        });
  }

  /** A refused commit may leave something behind that the next opening takes for good. */
  @Test
  void required_S17_aRefusedCommitIsNotThereAfterReopening() throws Exception {
    durable(
        storage -> {
          storage.commit(Data.start());
          var before = state(storage);
          assertUnchanged(
              ConflictException.class,
              storage,
              ChangeSet.empty()
                  .insert(EMPLOYER, Data.employer(Data.E2))
                  .delete(CANDIDATE, Data.C2, 8));
          storage.close();
          try (Storage again = open()) {
            assertEquals(before, state(again));
          }
        });
  }

  private void durable(Use test) throws Exception {
    writing(
        storage -> {
          assumeTrue(
              storage.capabilities().contains(Capability.DURABLE),
              () -> "[" + provider() + "] does not declare [DURABLE]: nothing to reopen");
          test.of(storage);
        });
  }
}
