package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.api.Test;

/** S17: what was committed is there again. */
abstract class DurabilityRules extends Rules {
  DurabilityRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Something may be kept in memory only.")
  void optional_S17_whatWasCommittedIsThereAfterReopening() throws Exception {
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

  @Test
  @LikelyCause("The counter of revisions, or the versions, may start anew.")
  void optional_S17_workGoesOnAfterReopening() throws Exception {
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

  @Test
  @LikelyCause("A refused commit may leave something behind that the next opening takes for good.")
  void optional_S17_aRefusedCommitIsNotThereAfterReopening() throws Exception {
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

  @Test
  @LikelyCause("A kind, a field or the order of a list is kept in memory only.")
  void optional_S17_everyKindIsThereAfterReopening() throws Exception {
    assertSameAfterReopening(World.LARGE.inserts(), World.LARGE.everySecondUpdate());
  }

  @Test
  @LikelyCause("What was deleted comes back from an older file or log.")
  void optional_S17_whatWasDeletedStaysAway() throws Exception {
    assertSameAfterReopening(World.SMALL.inserts(), World.SMALL.deletes(1));
  }

  @Test
  @LikelyCause("Who was erased comes back from an older file or log.")
  void optional_S17_whoWasErasedStaysAway() throws Exception {
    durable(
        storage -> {
          if (!storage.capabilities().contains(Capability.ERASURE)) {
            assertRefused(Capability.ERASURE, storage);
            return;
          }
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().erase(Data.C1));
          storage.close();
          try (Storage again = open()) {
            assertEquals(
                "[employer [e-1], vacancy [v-1], candidate [c-2]]",
                state(again).keySet().toString());
          }
        });
  }

  @Test
  @LikelyCause("Opening writes, or closing without work makes a revision.")
  void optional_S17_openingAndClosingChangesNothing() throws Exception {
    durable(
        storage -> {
          storage.commit(Data.start());
          var before = state(storage);
          storage.close();
          for (int i = 0; i < 3; i++) {
            try (Storage again = open()) {
              assertEquals(new Revision(1), revision(again));
              assertEquals(before, state(again));
            }
          }
        });
  }

  @Test
  @LikelyCause("Compaction throws away what opening needs.")
  void optional_S17_whatWasCompactedCanBeOpened() throws Exception {
    durable(
        storage -> {
          storage.commit(World.SMALL.inserts());
          storage.commit(World.SMALL.updates(1));
          var before = state(storage);
          storage.compact();
          storage.close();
          try (Storage again = open()) {
            assertEquals(before, state(again));
            assertEquals(new Revision(2), revision(again));
          }
        });
  }

  @Test
  @LikelyCause("The feed begins anew, or forgets deletions, when the storage is opened.")
  void optional_S17_theFeedIsThereAfterReopening() throws Exception {
    durable(
        storage -> {
          if (!storage.capabilities().contains(Capability.CHANGE_FEED)) {
            assertRefused(Capability.CHANGE_FEED, storage);
            return;
          }
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 3), 1));
          List<Changed> told = feed(storage, new Revision(1));
          storage.close();
          try (Storage again = open()) {
            assertEquals(told, feed(again, new Revision(1)));
          }
        });
  }

  private void assertSameAfterReopening(ChangeSet... commits) throws Exception {
    durable(
        storage -> {
          for (ChangeSet changes : commits) {
            storage.commit(changes);
          }
          var before = state(storage);
          storage.close();
          try (Storage again = open()) {
            assertEquals(before, state(again));
            assertEquals(new Revision(commits.length), revision(again));
          }
        });
  }

  private void durable(Use test) throws Exception {
    writing(
        storage -> {
          if (!storage.capabilities().contains(Capability.DURABLE)) {
            throw new DeclaredLack(
                "[%s] does not declare [DURABLE]: nothing to open again.".formatted(provider()));
          }
          test.of(storage);
        });
  }
}
