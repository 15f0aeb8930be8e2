package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Test;

/** S04: whoever saw an old version changes nothing. */
abstract class ConflictRules extends Rules {
  private static final Reference FIRST = new Reference(CANDIDATE, Data.C1);

  ConflictRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("An insert may overwrite.")
  void required_S04_anInsertOfATakenIdIsAConflict() throws Exception {
    assertConflict(ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C1, 1)), List.of(FIRST));
  }

  @Test
  @LikelyCause("The version may not be looked at: the classic lost update.")
  void required_S04_anUpdateOfAnOldVersionIsAConflict() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          assertStale(
              storage,
              ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 2), 1),
              List.of(FIRST));
        });
  }

  @Test
  @LikelyCause("Versions may be compared with \"less than\".")
  void required_S04_anUpdateOfAVersionToComeIsAConflict() throws Exception {
    assertConflict(
        ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 2), List.of(FIRST));
  }

  @Test
  @LikelyCause("An update may insert.")
  void required_S04_anUpdateOfWhatIsNotThereIsAConflict() throws Exception {
    CandidateId unknown = new CandidateId("c-9");
    assertConflict(
        ChangeSet.empty().update(CANDIDATE, Data.candidate(unknown, 1), 1),
        List.of(new Reference(CANDIDATE, unknown)));
  }

  @Test
  @LikelyCause("Deletions may ignore versions.")
  void required_S04_aDeletionOfAnotherVersionIsAConflict() throws Exception {
    Reference second = new Reference(CANDIDATE, Data.C2);
    assertConflict(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2), List.of(second));
  }

  @Test
  @LikelyCause("A deletion of nothing may be taken for done.")
  void required_S04_aDeletionOfWhatIsNotThereIsAConflict() throws Exception {
    CandidateId unknown = new CandidateId("c-9");
    assertConflict(
        ChangeSet.empty().delete(CANDIDATE, unknown, 1),
        List.of(new Reference(CANDIDATE, unknown)));
  }

  @Test
  @LikelyCause("The check may stop at the first.")
  void required_S04_everyStaleEntityIsNamed() throws Exception {
    assertConflict(
        ChangeSet.empty()
            .insert(CANDIDATE, Data.candidate(Data.C1, 1))
            .update(CANDIDATE, Data.candidate(Data.C2, 1), 1)
            .delete(VACANCY, Data.V1, 7)
            .update(EMPLOYER, Data.employer(Data.E2), 1),
        List.of(new Reference(EMPLOYER, Data.E2), new Reference(VACANCY, Data.V1), FIRST));
  }

  @Test
  @LikelyCause("Ids may be unique over all kinds in this storage.")
  void required_S04_equalIdsOfDifferentKindsDoNotCollide() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(new EmployerId("c-1"))));
          assertEquals(1, find(storage, CANDIDATE, Data.C1).orElseThrow().version());
        });
  }

  @Test
  @LikelyCause("What is deleted stays as a row that an update brings back to life.")
  void required_S04_anUpdateOfWhatWasDeletedIsAConflict() throws Exception {
    started(
        storage -> {
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
          assertStale(
              storage,
              ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1),
              List.of(new Reference(CANDIDATE, Data.C2)));
        });
  }

  @Test
  @LikelyCause("A deletion that was made already is taken for done.")
  void required_S04_aSecondDeletionIsAConflict() throws Exception {
    started(
        storage -> {
          ChangeSet deletion = ChangeSet.empty().delete(CANDIDATE, Data.C2, 1);
          storage.commit(deletion);
          assertStale(storage, deletion, List.of(new Reference(CANDIDATE, Data.C2)));
        });
  }

  @Test
  @LikelyCause("Whole commits are compared instead of the entities that they change.")
  void required_S04_whatElseChangedInBetweenIsNoConflict() throws Exception {
    started(
        storage -> {
          storage.commit(
              ChangeSet.empty()
                  .update(EMPLOYER, Data.employer(Data.E1), 1)
                  .update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
          storage.commit(
              ChangeSet.empty()
                  .update(VACANCY, Data.vacancy(Data.V1, Data.E1), 1)
                  .update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          assertEquals(2, find(storage, VACANCY, Data.V1).orElseThrow().version());
        });
  }

  @Test
  @LikelyCause("Ids are compared without regard to case, as many databases do.")
  void required_S04_idsThatDifferInCaseDoNotCollide() throws Exception {
    started(
        storage -> {
          storage.commit(
              ChangeSet.empty()
                  .insert(EMPLOYER, Data.employer(new EmployerId("E-1")))
                  .insert(EMPLOYER, Data.employer(new EmployerId("e_1"))));
          storage.commit(ChangeSet.empty().delete(EMPLOYER, new EmployerId("E-1"), 1));
          assertEquals(List.of("e-1", "e_1"), ids(storage, Query.all(EMPLOYER)));
        });
  }

  @Test
  @LikelyCause("Only the first entities of a large change set are checked, or named.")
  void required_S04_aHundredStaleEntitiesAreAllNamed() throws Exception {
    writing(
        storage -> {
          List<Candidate> crowd = Data.crowd(200);
          storage.commit(ChangeSet.empty().insertAll(CANDIDATE, crowd));
          ChangeSet changes = ChangeSet.empty();
          List<Reference> stale = new ArrayList<>();
          for (int i = 0; i < crowd.size(); i++) {
            boolean old = i % 2 == 0;
            changes = changes.update(CANDIDATE, crowd.get(i), old ? 2 : 1);
            if (old) {
              stale.add(new Reference(CANDIDATE, crowd.get(i).id()));
            }
          }
          assertStale(storage, changes, stale);
        });
  }

  private void assertConflict(ChangeSet changes, List<Reference> stale) throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertStale(storage, changes, stale);
        });
  }

  private static void assertStale(Storage storage, ChangeSet changes, List<Reference> stale) {
    ConflictException conflict = assertUnchanged(ConflictException.class, storage, changes);
    assertEquals(new TreeSet<>(stale), new TreeSet<>(conflict.stale()));
    assertEquals(stale.size(), conflict.stale().size(), "each once");
  }
}
