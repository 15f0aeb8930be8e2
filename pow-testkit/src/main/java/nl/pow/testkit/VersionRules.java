package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S05 revisions, S06 versions. */
abstract class VersionRules extends Rules {
  VersionRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Revisions may be taken from a clock, or counted for each kind.")
  void required_S05_revisionsGrowByOne() throws Exception {
    writing(
        storage -> {
          assertEquals(Revision.ZERO, revision(storage));
          assertEquals(new Revision(1), storage.commit(Data.start()));
          ChangeSet more = ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2));
          assertEquals(new Revision(2), storage.commit(more));
        });
  }

  @Test
  @LikelyCause("An empty change set may be taken for no commit.")
  void required_S05_anEmptyCommitHasARevisionToo() throws Exception {
    writing(
        storage -> {
          assertEquals(new Revision(1), storage.commit(ChangeSet.empty()));
          assertEquals(new Revision(1), revision(storage));
          assertEquals(new Revision(2), storage.commit(Data.start()));
        });
  }

  @Test
  @LikelyCause("A number may be taken before the checks.")
  void required_S05_aRefusedCommitUsesNoRevision() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          assertUnchanged(ConflictException.class, storage, Data.start());
          assertEquals(new Revision(2), storage.commit(ChangeSet.empty()));
        });
  }

  @Test
  @LikelyCause("The version may count commits instead of changes of this entity.")
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

  @Test
  @LikelyCause("Equal values may be taken for no change.")
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

  @Test
  @LikelyCause("A trace of the deleted entity may still count.")
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

  @Test
  @LikelyCause("The revision that is returned is not the one that is written.")
  void required_S05_theRevisionReturnedStandsAtWhatChanged() throws Exception {
    started(
        storage -> {
          Revision made =
              storage.commit(
                  ChangeSet.empty()
                      .update(CANDIDATE, Data.candidate(Data.C1, 1), 1)
                      .insert(EMPLOYER, Data.employer(Data.E2)));
          assertEquals(made, find(storage, CANDIDATE, Data.C1).orElseThrow().revision());
          assertEquals(made, find(storage, EMPLOYER, Data.E2).orElseThrow().revision());
        });
  }

  @Test
  @LikelyCause("The revision of the newest commit is shown at everything.")
  void required_S06_whatIsNotTouchedKeepsVersionAndRevision() throws Exception {
    started(
        storage -> {
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 2), 2));
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C2, 0), 1, new Revision(1))),
              find(storage, CANDIDATE, Data.C2));
          assertEquals(
              Optional.of(new Versioned<>(Data.attributes(Data.C1), 1, new Revision(1))),
              find(storage, PROTECTED_ATTRIBUTES, Data.C1));
        });
  }

  @Test
  @LikelyCause("The version is kept in too small a number, or read from a stale copy.")
  void required_S06_manyUpdatesCountOneByOne() throws Exception {
    started(
        storage -> {
          for (int version = 1; version <= 150; version++) {
            storage.commit(
                ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, version), version));
          }
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 150), 151, new Revision(151))),
              find(storage, CANDIDATE, Data.C1));
        });
  }
}
