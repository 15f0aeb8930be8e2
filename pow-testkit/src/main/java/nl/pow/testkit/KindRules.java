package nl.pow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S03, S04, S06, S08 and S10, for every kind. */
abstract class KindRules extends Rules {
  private static final World WORLD = World.SMALL;
  private static final Set<Reference> ALL = new TreeSet<>(WORLD.references());

  KindRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("A kind is left out, or two kinds share what keeps them.")
  void required_S03_everyKindIsInsertedAtOnce() throws Exception {
    writing(
        storage -> {
          assertEquals(new Revision(1), storage.commit(WORLD.inserts()));
          assertEquals(ALL, state(storage).keySet());
        });
  }

  @Test
  @LikelyCause("A kind is left out, or what refers is deleted after what it refers to.")
  void required_S03_everyKindIsDeletedAtOnce() throws Exception {
    made(
        storage -> {
          storage.commit(WORLD.deletes(1));
          assertEquals(Set.of(), state(storage).keySet());
        });
  }

  @Test
  @LikelyCause("For some kind an insert overwrites, or the check stops at the first.")
  void required_S04_everyKindRefusesATakenId() throws Exception {
    made(storage -> assertAllStale(storage, WORLD.inserts()));
  }

  @Test
  @LikelyCause("For some kind an update ignores the version.")
  void required_S04_everyKindRefusesAnUpdateOfAnotherVersion() throws Exception {
    made(storage -> assertAllStale(storage, WORLD.updates(2)));
  }

  @Test
  @LikelyCause("For some kind a deletion ignores the version.")
  void required_S04_everyKindRefusesADeletionOfAnotherVersion() throws Exception {
    made(storage -> assertAllStale(storage, WORLD.deletes(2)));
  }

  @Test
  @LikelyCause("For some kind the version or the revision is not written by an update.")
  void required_S06_everyKindCountsUpdates() throws Exception {
    made(
        storage -> {
          storage.commit(WORLD.updates(1));
          Revision last = storage.commit(WORLD.updates(2));
          assertStamps("3 at " + last, state(storage));
        });
  }

  @Test
  @LikelyCause("For some kind a trace of the deleted entity still counts.")
  void required_S06_everyKindStartsAnewAfterADeletion() throws Exception {
    made(
        storage -> {
          storage.commit(WORLD.updates(1));
          storage.commit(WORLD.deletes(2));
          Revision last = storage.commit(WORLD.inserts());
          assertStamps("1 at " + last, state(storage));
        });
  }

  @Test
  @LikelyCause("A field of some kind is not written by an update, or items of the old value stay.")
  void required_S08_everyKindIsReplacedWhole() throws Exception {
    made(
        storage -> {
          ChangeSet updates = WORLD.updates(1);
          storage.commit(updates);
          NavigableMap<Reference, Versioned<?>> now = state(storage);
          for (Change change : updates.changes()) {
            Change.Update<?, ?> update = (Change.Update<?, ?>) change;
            assertEquals(update.entity(), valueIn(now, update.reference()));
          }
        });
  }

  @Test
  @LikelyCause("Some reference of some kind is not checked when an entity is inserted.")
  void required_S10_everyKindIsRefusedWithoutItsTargets() throws Exception {
    writing(
        storage -> {
          for (Change.Insert<?, ?> lone : WORLD.entities()) {
            Set<Reference> targets = new TreeSet<>(World.targets(lone));
            if (!targets.isEmpty()) {
              assertEquals(targets, missing(storage, new ChangeSet(List.of(lone))), lone::toString);
            }
          }
          assertEquals(Revision.ZERO, revision(storage));
        });
  }

  @Test
  @LikelyCause("Some reference of some kind is not looked for when its target is deleted.")
  void required_S10_everyTargetIsHeld() throws Exception {
    Set<Reference> targets =
        WORLD.entities().stream()
            .flatMap(made -> World.targets(made).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    made(
        storage -> {
          for (Change.Insert<?, ?> made : WORLD.entities()) {
            if (targets.contains(made.reference())) {
              ChangeSet deletion = World.delete(ChangeSet.empty(), made, 1);
              assertEquals(Set.of(made.reference()), missing(storage, deletion), made::toString);
            }
          }
          assertEquals(ALL, state(storage).keySet());
        });
  }

  private void made(Use test) throws Exception {
    writing(
        storage -> {
          storage.commit(WORLD.inserts());
          test.of(storage);
        });
  }

  private static void assertAllStale(Storage storage, ChangeSet changes) {
    ConflictException conflict = assertUnchanged(ConflictException.class, storage, changes);
    assertEquals(ALL, new TreeSet<>(conflict.stale()));
  }

  private static Set<Reference> missing(Storage storage, ChangeSet changes) {
    return new TreeSet<>(
        assertThrows(MissingReferenceException.class, () -> storage.commit(changes)).missing());
  }

  private static void assertStamps(String stamp, NavigableMap<Reference, Versioned<?>> now) {
    assertEquals(ALL, now.keySet());
    now.forEach(
        (entity, held) ->
            assertEquals(stamp, held.version() + " at " + held.revision(), entity::toString));
  }
}
