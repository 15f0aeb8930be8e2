package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import nl.pow.core.PowException;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.HistoryGoneException;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S11: what the feed tells, applied to what was, gives what is. */
abstract class ReplayRules extends Rules {
  ReplayRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause(
      "A feed of nothing is refused, or the storage has a history before its first commit.")
  void required_S11_aNewStorageTellsNothing() throws Exception {
    with(Capability.CHANGE_FEED, storage -> assertEquals(List.of(), feed(storage, Revision.ZERO)));
  }

  @Test
  @LikelyCause("An empty commit is told as a change, or is no revision that can be asked from.")
  void required_S11_anEmptyCommitTellsNothing() throws Exception {
    feeding(
        storage -> {
          storage.commit(ChangeSet.empty());
          assertEquals(List.of(), feed(storage, new Revision(1)));
          assertEquals(List.of(), feed(storage, new Revision(2)));
        });
  }

  @Test
  @LikelyCause("What was noted for the feed before the refusal stays.")
  void required_S11_aRefusedCommitTellsNothing() throws Exception {
    feeding(
        storage -> {
          assertThrows(
              ConflictException.class,
              () ->
                  storage.commit(
                      ChangeSet.empty()
                          .insert(EMPLOYER, Data.employer(Data.E2))
                          .delete(CANDIDATE, Data.C2, 1)
                          .update(CANDIDATE, Data.candidate(Data.C1, 1), 3)));
          assertEquals(List.of(), feed(storage, new Revision(1)));
        });
  }

  @Test
  @LikelyCause("What came and went in between is told as being there.")
  void required_S11_whatCameAndWentIsNotThere() throws Exception {
    feeding(
        storage -> {
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2)));
          storage.commit(ChangeSet.empty().delete(EMPLOYER, Data.E2, 1));
          List<Changed> told = feed(storage, new Revision(1));
          Changed gone = new Changed(new Reference(EMPLOYER, Data.E2), new Revision(3), null);
          assertTrue(told.isEmpty() || told.equals(List.of(gone)), told::toString);
        });
  }

  @Test
  @LikelyCause("The order is that of kinds, or of writing, instead of revision, kind and id.")
  void required_S11_olderChangesComeFirst() throws Exception {
    feeding(
        storage -> {
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
          storage.commit(
              ChangeSet.empty()
                  .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)
                  .insert(EMPLOYER, Data.employer(Data.E2)));
          storage.commit(ChangeSet.empty().update(EMPLOYER, Data.employer(Data.E1), 1));
          assertEquals(
              "[candidate [c-2], employer [e-2], candidate [c-1], employer [e-1]]",
              feed(storage, new Revision(1)).stream().map(Changed::entity).toList().toString());
        });
  }

  @Test
  @LikelyCause("A kind has no feed, or tells its deletions nowhere.")
  void required_S11_everyKindIsTold() throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          storage.commit(World.SMALL.inserts());
          assertTold(storage, 0);
          storage.commit(World.SMALL.updates(1));
          assertTold(storage, 1);
          storage.commit(World.SMALL.deletes(2));
          assertTold(storage, 2);
          assertTrue(
              feed(storage, new Revision(2)).stream().allMatch(changed -> changed.now() == null));
        });
  }

  @Test
  @LikelyCause("Some revision is told too little or too much; the first that fails is named.")
  void required_S11_fromEveryRevisionTheFeedLeadsToNow() throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          List<NavigableMap<Reference, Versioned<?>>> past = new ArrayList<>();
          for (ChangeSet changes : steps()) {
            past.add(state(storage));
            storage.commit(changes);
          }
          past.add(state(storage));
          for (int since = 0; since < past.size(); since++) {
            int from = since;
            assertEquals(
                past.get(past.size() - 1),
                History.replayed(past.get(since), feed(storage, new Revision(since))),
                () -> "since " + from);
          }
        });
  }

  @Test
  @LikelyCause("The feed of a picture is asked of the storage, which has gone on.")
  void required_S11_anOldPictureRefusesRevisionsToCome() throws Exception {
    feeding(
        storage -> {
          try (Picture picture = storage.picture()) {
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
            assertThrows(
                HistoryGoneException.class, () -> picture.changesSince(new Revision(2)).toList());
          }
        });
  }

  @Test
  @LikelyCause("The values in the feed are cut, or lack the items of their lists.")
  void required_S11_theFeedHasWholeValues() throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          storage.commit(World.SMALL.inserts());
          NavigableMap<Reference, Versioned<?>> now = state(storage);
          for (Changed changed : feed(storage, Revision.ZERO)) {
            assertEquals(now.get(changed.entity()), changed.now());
          }
        });
  }

  @Test
  @LikelyCause("A compaction takes history away, and the feed does not say so.")
  void required_S11_afterCompactionTheFeedIsRightOrRefused() throws Exception {
    feeding(
        storage -> {
          NavigableMap<Reference, Versioned<?>> then = state(storage);
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          storage.compact();
          try {
            assertEquals(state(storage), History.replayed(then, feed(storage, new Revision(1))));
          } catch (PowException refusal) {
            assertEquals(HistoryGoneException.class, refusal.getClass());
          }
          assertEquals(List.of(), feed(storage, new Revision(3)));
        });
  }

  @Test
  @LikelyCause("A feed that is fetched piece by piece tells an entity twice, or leaves one out.")
  void required_S11_aLongFeedTellsEachEntityOnce() throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          storage.commit(ChangeSet.empty().insertAll(CANDIDATE, Data.crowd(1_300)));
          assertEquals(
              ids(storage, Query.all(CANDIDATE)),
              feed(storage, Revision.ZERO).stream()
                  .map(changed -> changed.entity().id().value())
                  .toList());
        });
  }

  private static void assertTold(Storage storage, int since) {
    assertEquals(
        World.SMALL.references(),
        feed(storage, new Revision(since)).stream().map(Changed::entity).toList());
  }

  private static List<ChangeSet> steps() {
    return List.of(
        Data.start(),
        ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1),
        ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2)),
        ChangeSet.empty(),
        ChangeSet.empty().delete(CANDIDATE, Data.C2, 1),
        ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C2, 5)),
        ChangeSet.empty().delete(EMPLOYER, Data.E2, 1),
        ChangeSet.empty().delete(CANDIDATE, Data.C2, 1),
        ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 2), 2));
  }

  private void feeding(Use test) throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          storage.commit(Data.start());
          test.of(storage);
        });
  }
}
