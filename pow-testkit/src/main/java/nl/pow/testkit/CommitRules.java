package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S03: all or nothing. */
abstract class CommitRules extends Rules {
  CommitRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("A kind may be left out, or the kinds may be written to different places.")
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

  @Test
  @LikelyCause("What comes before the conflict may be written already.")
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

  @Test
  @LikelyCause("References may be checked after writing.")
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

  @Test
  @LikelyCause({
    "A large change set is committed in pieces.",
    "The time that a commit takes grows with the square of its size."
  })
  void required_S03_tenThousandChangesAreOneCommit() throws Exception {
    writing(
        storage -> {
          List<Candidate> crowd = Data.crowd(10_000);
          assertEquals(
              new Revision(1), storage.commit(ChangeSet.empty().insertAll(CANDIDATE, crowd)));
          assertEquals(
              crowd.stream().map(one -> new Versioned<>(one, 1, new Revision(1))).toList(),
              ask(storage, Query.all(CANDIDATE)));
        });
  }

  @Test
  @LikelyCause("What was sent before the conflict is not taken back.")
  void required_S03_aConflictAtTheEndOfALargeSetUndoesAll() throws Exception {
    started(
        storage ->
            assertUnchanged(
                ConflictException.class,
                storage,
                ChangeSet.empty()
                    .insertAll(CANDIDATE, Data.crowd(3_000))
                    .update(CANDIDATE, Data.candidate(Data.C2, 1), 2)));
  }

  @Test
  @LikelyCause("The items of a list are written apart from their entity and stay.")
  void required_S03_aConflictLeavesTheItemsOfAListUntouched() throws Exception {
    writing(
        storage -> {
          storage.commit(
              Data.start()
                  .insert(CANDIDATE, Data.candidate(new CandidateId("c-3"), "a", List.of("a@b"))));
          assertUnchanged(
              ConflictException.class,
              storage,
              ChangeSet.empty()
                  .update(
                      CANDIDATE,
                      Data.candidate(new CandidateId("c-3"), "b", List.of("c@d", "e@f")),
                      1)
                  .delete(CANDIDATE, Data.C2, 2));
        });
  }
}
