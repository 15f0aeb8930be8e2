package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S02: what was committed is seen, by everybody, wherever they look. */
abstract class SightRules extends Rules {
  SightRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "A picture comes out of a cache.",
    "The commit ends before what it made is visible."
  })
  void required_S02_aNewPictureShowsTheCommit() throws Exception {
    started(
        storage -> {
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 0), 1, new Revision(1))),
              find(storage, CANDIDATE, Data.C1));
          assertEquals(new Revision(1), revision(storage));
        });
  }

  @Test
  @LikelyCause({
    "A field is not volatile.",
    "Another thread has a connection, or a copy, of its own that is not renewed."
  })
  void required_S02_anotherThreadSeesTheCommit() throws Exception {
    writing(
        storage -> {
          ExecutorService other = Executors.newSingleThreadExecutor();
          try {
            assertEquals(Revision.ZERO, other.submit(() -> revision(storage)).get());
            storage.commit(Data.start());
            assertEquals(new Revision(1), other.submit(() -> revision(storage)).get());
            assertEquals(
                1,
                other
                    .submit(() -> find(storage, CANDIDATE, Data.C1))
                    .get()
                    .orElseThrow()
                    .version());
          } finally {
            other.shutdownNow();
          }
        });
  }

  @Test
  @LikelyCause("What was read is kept, and not thrown away when it is updated.")
  void required_S02_anUpdateOfWhatWasReadIsSeen() throws Exception {
    started(
        storage -> {
          for (int version = 1; version <= 5; version++) {
            assertEquals(version - 1, number(storage));
            storage.commit(
                ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, version), version));
          }
          assertEquals(5, number(storage));
        });
  }

  @Test
  @LikelyCause("Look-up and query read from different places, or an index is not renewed.")
  void required_S02_aDeletionIsSeenByLookUpAndQuery() throws Exception {
    started(
        storage -> {
          storage.commit(ChangeSet.empty().delete(VACANCY, Data.V1, 1));
          assertEquals(Optional.empty(), find(storage, VACANCY, Data.V1));
          assertEquals(List.of(), ids(storage, Query.all(VACANCY)));
        });
  }

  @Test
  @LikelyCause("Pictures that are open at the same time share one view of the storage.")
  void required_S02_aPictureBesideAnOlderOneIsNew() throws Exception {
    started(
        storage -> {
          try (Picture older = storage.picture()) {
            assertEquals(new Revision(1), older.revision());
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
            assertEquals(new Revision(2), revision(storage));
            assertEquals(Optional.empty(), find(storage, CANDIDATE, Data.C2));
          }
        });
  }

  @Test
  @LikelyCause("A refused commit leaves a transaction or a lock behind.")
  void required_S02_readingAndWritingGoOnAfterARefusal() throws Exception {
    started(
        storage -> {
          for (int i = 0; i < 20; i++) {
            assertThrows(ConflictException.class, () -> storage.commit(Data.start()));
          }
          EmployerId id = new EmployerId("e-9");
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(id)));
          assertEquals(List.of("e-1", "e-9"), ids(storage, Query.all(EMPLOYER)));
        });
  }

  @Test
  @LikelyCause("Look-up ignores the kind, or the case of letters.")
  void required_S02_aLookUpFindsThatIdOfThatKindOnly() throws Exception {
    started(
        storage -> {
          assertEquals(Optional.empty(), find(storage, EMPLOYER, new EmployerId("c-1")));
          assertEquals(Optional.empty(), find(storage, EMPLOYER, new EmployerId("E-1")));
          assertEquals(Optional.empty(), find(storage, EMPLOYER, new EmployerId("e-10")));
          assertEquals(Optional.empty(), find(storage, EMPLOYER, new EmployerId("e_1")));
        });
  }

  private static int number(Storage storage) {
    return Data.number(find(storage, CANDIDATE, Data.C1).orElseThrow().value());
  }
}
