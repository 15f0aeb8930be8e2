package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.DuplicateIdException;
import org.junit.jupiter.api.Test;

/** S13: an entity is named once. */
abstract class OnceRules extends Rules {
  OnceRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Changes may be put in a map by id, so that the last wins.")
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

  @Test
  @LikelyCause("The second insert may be taken for an update.")
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

  @Test
  @LikelyCause("The insert of the same set is not seen by the update, so it looks fine or stale.")
  void required_S13_anEntityThatIsInsertedAndUpdatedIsRefused() throws Exception {
    writing(
        storage ->
            assertUnchanged(
                DuplicateIdException.class,
                storage,
                ChangeSet.empty()
                    .insert(CANDIDATE, Data.candidate(Data.C1, 0))
                    .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)));
  }

  @Test
  @LikelyCause("Deletions are made before inserts, so that both succeed.")
  void required_S13_anEntityThatIsDeletedAndInsertedIsRefused() throws Exception {
    started(
        storage ->
            assertUnchanged(
                DuplicateIdException.class,
                storage,
                ChangeSet.empty()
                    .delete(CANDIDATE, Data.C2, 1)
                    .insert(CANDIDATE, Data.candidate(Data.C2, 1))));
  }

  @Test
  @LikelyCause("Ids are compared without their kind.")
  void required_S13_equalIdsOfDifferentKindsAreNotTwice() throws Exception {
    started(
        storage -> {
          storage.commit(
              ChangeSet.empty()
                  .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)
                  .update(PROTECTED_ATTRIBUTES, Data.attributes(Data.C1), 1)
                  .insert(EMPLOYER, Data.employer(new EmployerId("c-1"))));
          assertEquals(6, state(storage).size());
        });
  }

  @Test
  @LikelyCause("A large change set is cut in pieces that are checked one by one.")
  void required_S13_aDuplicateIsFoundFarAway() throws Exception {
    writing(
        storage -> {
          List<Candidate> crowd = Data.crowd(3_000);
          ChangeSet set = ChangeSet.empty().insertAll(CANDIDATE, crowd);
          assertUnchanged(DuplicateIdException.class, storage, set.insert(CANDIDATE, crowd.get(0)));
        });
  }
}
