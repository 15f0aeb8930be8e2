package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.HistoryGoneException;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S11: the change feed. */
abstract class FeedRules extends Rules {
  private static final Reference SECOND = new Reference(CANDIDATE, Data.C2);

  FeedRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("A kind may be left out, or the order may be that of writing.")
  void required_S11_theFeedHasEverythingInOrder() throws Exception {
    fed(
        storage ->
            assertEquals(
                "[employer [e-1], vacancy [v-1], candidate [c-1], candidate [c-2],"
                    + " protected-attributes [c-1]]",
                feed(storage, Revision.ZERO).stream().map(Changed::entity).toList().toString()));
  }

  @Test
  @LikelyCause("Every change may be told instead of the last.")
  void required_S11_eachEntityComesOnceAsItIsNow() throws Exception {
    fed(
        storage -> {
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
          storage.commit(ChangeSet.empty().delete(VACANCY, Data.V1, 1));
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 2), 2));
          Revision last = new Revision(4);
          assertEquals(
              List.of(
                  new Changed(new Reference(VACANCY, Data.V1), new Revision(3), null),
                  new Changed(SECOND, last, new Versioned<>(Data.candidate(Data.C2, 2), 3, last))),
              feed(storage, new Revision(1)));
        });
  }

  @Test
  @LikelyCause("Deletions may leave no trace.")
  void required_S11_whatIsGoneIsTold() throws Exception {
    fed(
        storage -> {
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
          assertEquals(
              List.of(new Changed(SECOND, new Revision(2), null)), feed(storage, new Revision(1)));
        });
  }

  @Test
  @LikelyCause("The trace of a deletion may stay beside the new entity.")
  void required_S11_whatCameBackIsThere() throws Exception {
    fed(
        storage -> {
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
          Revision back =
              storage.commit(ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C2, 5)));
          assertEquals(
              List.of(
                  new Changed(SECOND, back, new Versioned<>(Data.candidate(Data.C2, 5), 1, back))),
              feed(storage, new Revision(1)));
        });
  }

  @Test
  @LikelyCause("The comparison of revisions may be off by one.")
  void required_S11_nothingChangedSinceTheNewestRevision() throws Exception {
    fed(storage -> assertEquals(List.of(), feed(storage, new Revision(1))));
  }

  @Test
  @LikelyCause(
      "A replica that knows more than the store, restored from a copy, may be told nothing.")
  void required_S11_aRevisionToComeIsRefused() throws Exception {
    fed(storage -> assertThrows(HistoryGoneException.class, () -> feed(storage, new Revision(2))));
  }

  @Test
  @LikelyCause("The feed may not belong to the picture.")
  void required_S11_theFeedIsOfThePicture() throws Exception {
    fed(
        storage -> {
          try (Picture picture = storage.picture()) {
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
            try (var changes = picture.changesSince(Revision.ZERO)) {
              assertEquals(
                  Optional.of(new Revision(1)),
                  changes.map(Changed::revision).max(Revision::compareTo));
            }
          }
        });
  }

  private void fed(Use test) throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          storage.commit(Data.start());
          test.of(storage);
        });
  }
}
