package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import org.junit.jupiter.api.Test;

/** S12 down to the last byte, S16 outcomes: what needs the medium, or an interrupt. */
abstract class MediumRules extends Rules {
  private static final String CANARY = "kanarie-4711-zingt";
  private static final CandidateId BIRD = new CandidateId(CANARY);
  private static final ChangeSet MORE =
      ChangeSet.empty()
          .insert(EMPLOYER, Data.employer(Data.E2))
          .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)
          .delete(CANDIDATE, Data.C2, 1);

  private final StoreContract contract;

  MediumRules(StoreContract contract) {
    super(contract);
    this.contract = contract;
  }

  @Test
  @LikelyCause({
    "Compaction leaves old pages, files or logs.",
    "The person stands in an index, a history of changes or a temporary file."
  })
  void optional_S12_noByteOfThePersonIsLeft() throws Exception {
    contract.mediumHolds(CANARY);
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(
              Data.start().insert(CANDIDATE, Data.candidate(BIRD, CANARY, List.of(CANARY))));
          storage.commit(
              ChangeSet.empty().update(CANDIDATE, Data.candidate(BIRD, CANARY, List.of()), 1));
          storage.close();
          assertTrue(contract.mediumHolds(CANARY), "mediumHolds(text) does not find what is there");
          try (Storage again = open()) {
            again.commit(ChangeSet.empty().erase(BIRD));
            again.compact();
          }
          assertFalse(contract.mediumHolds(CANARY));
        });
  }

  @Test
  @LikelyCause({
    "A fault is swallowed, and the commit says that it was made.",
    "The outcome is guessed: nothing was written, it says, but it was."
  })
  void optional_S16_aFailedCommitSaysWhatBecameOfIt() throws Exception {
    failing(
        (storage, failure) -> {
          try (Storage again = reopened(storage)) {
            boolean made = revision(again).number() == 2;
            assertFalse(made && failure.outcome() == Outcome.NOT_COMMITTED);
            assertEquals(made, find(again, EMPLOYER, Data.E2).isPresent());
          }
        });
  }

  @Test
  @LikelyCause("What was written before the fault stays, without the rest.")
  void optional_S03_aFailedCommitIsMadeWholeOrNotAtAll() throws Exception {
    failing(
        (storage, failure) -> {
          try (Storage again = reopened(storage)) {
            boolean made = find(again, EMPLOYER, Data.E2).isPresent();
            assertEquals(made ? 2 : 1, find(again, CANDIDATE, Data.C1).orElseThrow().version());
            assertEquals(made, find(again, CANDIDATE, Data.C2).isEmpty());
            assertEquals(made ? 2 : 1, revision(again).number());
          }
        });
  }

  @Test
  @LikelyCause("A fault leaves a lock, or half a file, that the next commit stumbles over.")
  void optional_S16_workGoesOnAfterAFault() throws Exception {
    failing(
        (storage, failure) -> {
          try (Storage again = reopened(storage)) {
            if (revision(again).number() == 1) {
              again.commit(MORE);
            }
            assertEquals(2, revision(again).number());
            assertEquals(2, find(again, CANDIDATE, Data.C1).orElseThrow().version());
          }
        });
  }

  @Test
  @LikelyCause({
    "An interrupt closes the file or the connection in the middle of a commit.",
    "The interrupt is swallowed."
  })
  void required_S16_anInterruptedThreadCommitsOrSaysWhatBecameOfIt() throws Exception {
    started(
        storage -> {
          Set<Long> expected = Set.of(2L);
          Thread.currentThread().interrupt();
          try {
            storage.commit(MORE);
          } catch (StoreFailedException failure) {
            expected = failure.outcome() == Outcome.NOT_COMMITTED ? Set.of(1L) : Set.of(1L, 2L);
          } finally {
            assertTrue(Thread.interrupted(), "the interrupt is lost");
          }
          long revision = revision(storage).number();
          assertTrue(expected.contains(revision), () -> "revision " + revision);
        });
  }

  @Test
  @LikelyCause("An interrupt during reading closes what all pictures share.")
  void required_S16_anInterruptedReaderDoesNoHarm() throws Exception {
    started(
        storage -> {
          Thread.currentThread().interrupt();
          try {
            state(storage);
          } catch (RuntimeException interrupted) {
            assertEquals(StoreFailedException.class, interrupted.getClass());
          } finally {
            assertTrue(Thread.interrupted(), "the interrupt is lost");
          }
          assertEquals(5, state(storage).size());
          storage.commit(MORE);
          assertEquals(2, revision(storage).number());
        });
  }

  private interface AfterFault {
    void of(Storage storage, StoreFailedException failure);
  }

  /** A commit whose medium fails. */
  private void failing(AfterFault test) throws Exception {
    started(
        storage -> {
          StoreFailedException failure;
          AutoCloseable fault = contract.fault();
          try {
            failure = assertThrows(StoreFailedException.class, () -> storage.commit(MORE));
          } finally {
            fault.close();
          }
          test.of(storage, failure);
        });
  }

  /** Opened again where that keeps what was committed. */
  private Storage reopened(Storage storage) {
    if (!storage.capabilities().contains(Capability.DURABLE)) {
      return storage;
    }
    storage.close();
    return open();
  }
}
