package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S02 read your writes, S03 all or nothing, S05 revisions, S06 versions, S13 once. */
abstract class CommitRules extends Rules {
  CommitRules(StoreContract contract) {
    super(contract);
  }

  /** A picture may come out of a cache, or the commit may end before it is visible. */
  @Test
  void required_S02_aNewPictureShowsTheCommit() throws Exception {
    writing(
        storage -> {
          Revision made = storage.commit(Data.start());
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 0), 1, made)),
              find(storage, CANDIDATE, Data.C1));
          assertEquals(made, revision(storage));
        });
  }

  /** A field may not be volatile, or a connection of another thread may be in an old state. */
  @Test
  void required_S02_anotherThreadSeesTheCommit() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertTrue(
              CompletableFuture.supplyAsync(() -> find(storage, CANDIDATE, Data.C1))
                  .get()
                  .isPresent());
        });
  }

  /** A kind may be left out, or the kinds may be written to different places. */
  @Test
  void required_S03_changesOfAllKindsAreMadeTogether() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertEquals(5, state(storage).size());
          storage.commit(
              ChangeSet.empty()
                  .delete(VACANCY, Data.V1, 1)
                  .update(EMPLOYER, Data.employer(Data.E1), 1)
                  .delete(PROTECTED_ATTRIBUTES, Data.C1, 1)
                  .update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
          assertEquals(
              "[employer [e-1], candidate [c-1], candidate [c-2]]",
              state(storage).keySet().toString());
        });
  }

  /** What comes before the conflict may be written already. */
  @Test
  void required_S03_aConflictLeavesAllKindsUntouched() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertUnchanged(
              ConflictException.class,
              storage,
              ChangeSet.empty()
                  .insert(EMPLOYER, Data.employer(Data.E2))
                  .delete(VACANCY, Data.V1, 1)
                  .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)
                  .update(CANDIDATE, Data.candidate(Data.C2, 1), 9));
        });
  }

  /** References may be checked after writing. */
  @Test
  void required_S03_aMissingReferenceLeavesAllKindsUntouched() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertUnchanged(
              MissingReferenceException.class,
              storage,
              ChangeSet.empty()
                  .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)
                  .delete(EMPLOYER, Data.E1, 1));
        });
  }

  /** Revisions may be taken from a clock, or counted for each kind. */
  @Test
  void required_S05_revisionsGrowByOne() throws Exception {
    writing(
        storage -> {
          assertEquals(Revision.ZERO, revision(storage));
          assertEquals(new Revision(1), storage.commit(Data.start()));
          ChangeSet more = ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2));
          assertEquals(new Revision(2), storage.commit(more));
        });
  }

  /** An empty change set may be taken for no commit. */
  @Test
  void required_S05_anEmptyCommitHasARevisionToo() throws Exception {
    writing(
        storage -> {
          assertEquals(new Revision(1), storage.commit(ChangeSet.empty()));
          assertEquals(new Revision(1), revision(storage));
          assertEquals(new Revision(2), storage.commit(Data.start()));
        });
  }

  /** A number may be taken before the checks. */
  @Test
  void required_S05_aRefusedCommitUsesNoRevision() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertUnchanged(ConflictException.class, storage, Data.start());
          assertEquals(new Revision(2), storage.commit(ChangeSet.empty()));
        });
  }

  /** The version may count commits instead of changes of this entity. */
  @Test
  void required_S06_versionsCountFromOne() throws Exception {
    writing(
        storage -> {
          storage.commit(ChangeSet.empty());
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
          storage.commit(ChangeSet.empty());
          Revision last =
              storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 1), 2, last)),
              find(storage, CANDIDATE, Data.C1));
        });
  }

  /** Equal values may be taken for no change. */
  @Test
  void required_S06_anUpdateWithAnEqualValueIsAnUpdate() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          Revision made =
              storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 0), 1));
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 0), 2, made)),
              find(storage, CANDIDATE, Data.C1));
        });
  }

  /** A trace of the deleted entity may still count. */
  @Test
  void required_S06_aNewEntityUnderAnOldIdStartsAtOne() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2));
          assertEquals(Optional.empty(), find(storage, CANDIDATE, Data.C2));
          Revision made =
              storage.commit(ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C2, 2)));
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C2, 2), 1, made)),
              find(storage, CANDIDATE, Data.C2));
        });
  }

  /** Changes may be put in a map by id, so that the last wins. */
  @Test
  void required_S13_anEntityThatIsChangedTwiceIsRefused() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          ChangeSet update = ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1);
          assertUnchanged(
              DuplicateIdException.class, storage, update.delete(CANDIDATE, Data.C2, 1));
          assertUnchanged(
              DuplicateIdException.class,
              storage,
              update.update(CANDIDATE, Data.candidate(Data.C2, 2), 2));
        });
  }

  /** The second insert may be taken for an update. */
  @Test
  void required_S13_anEntityThatIsInsertedTwiceIsRefused() throws Exception {
    writing(
        storage ->
            assertUnchanged(
                DuplicateIdException.class,
                storage,
                ChangeSet.empty()
                    .insert(CANDIDATE, Data.candidate(Data.C1, 0))
                    .insert(CANDIDATE, Data.candidate(Data.C1, 0))));
  }
}
