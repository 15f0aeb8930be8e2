package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.HistoryGoneException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S12: erasing a person. */
abstract class ErasureRules extends Rules {
  private static final ChangeSet ERASE = ChangeSet.empty().erase(Data.C1);

  ErasureRules(StoreContract contract) {
    super(contract);
  }

  /** A kind may be forgotten, or somebody else may be hit. */
  @Test
  void required_S12_everythingOfThePersonGoesAndNothingElse() throws Exception {
    erasing(
        storage -> {
          assertEquals(new Revision(2), storage.commit(ERASE));
          assertEquals(
              "[employer [e-1], vacancy [v-1], candidate [c-2]]",
              state(storage).keySet().toString());
        });
  }

  /** Rewriting may lose or change what stays. */
  @Test
  void required_S12_compactingChangesNothingThatIsThere() throws Exception {
    erasing(
        storage -> {
          storage.commit(ERASE);
          var before = state(storage);
          storage.compact();
          storage.compact();
          assertEquals(before, state(storage));
          assertEquals(new Revision(2), revision(storage));
        });
  }

  /** An erasure of nothing may be a conflict. */
  @Test
  void required_S12_nobodyCanBeErased() throws Exception {
    erasing(
        storage -> {
          storage.commit(ChangeSet.empty().erase(new CandidateId("c-9")));
          assertEquals(5, state(storage).size());
        });
  }

  /** A trace of the person may still take the id. */
  @Test
  void required_S12_theIdIsFreeAfterwards() throws Exception {
    erasing(
        storage -> {
          storage.commit(ERASE);
          Revision made =
              storage.commit(ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C1, 7)));
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 7), 1, made)),
              find(storage, CANDIDATE, Data.C1));
        });
  }

  /** The erasure and the other change may be made one after the other. */
  @Test
  void required_S13_anErasureIsTheOnlyChangeOfThePerson() throws Exception {
    erasing(
        storage -> {
          assertUnchanged(
              DuplicateIdException.class,
              storage,
              ERASE.update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          assertUnchanged(DuplicateIdException.class, storage, ERASE.erase(Data.C1));
        });
  }

  /** The feed may still tell of the person. */
  @Test
  void required_S12_theFeedDoesNotReachBackBehindAnErasure() throws Exception {
    with(
        Capability.CHANGE_FEED,
        feeding -> {
          if (!feeding.capabilities().contains(Capability.ERASURE)) {
            assertRefused(Capability.ERASURE, feeding);
            return;
          }
          feeding.commit(Data.start());
          feeding.commit(ERASE);
          assertThrows(HistoryGoneException.class, () -> feed(feeding, new Revision(1)));
          assertEquals(List.of(), feed(feeding, new Revision(2)));
        });
  }

  private void erasing(Use test) throws Exception {
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(Data.start());
          test.of(storage);
        });
  }
}
