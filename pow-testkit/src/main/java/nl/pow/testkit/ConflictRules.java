package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S04: whoever saw an old version changes nothing. */
abstract class ConflictRules extends Rules {
  private static final int TIMES = 25;
  private static final Reference FIRST = new Reference(CANDIDATE, Data.C1);

  ConflictRules(StoreContract contract) {
    super(contract);
  }

  /** An insert may overwrite. */
  @Test
  void required_S04_anInsertOfATakenIdIsAConflict() throws Exception {
    assertConflict(ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C1, 1)), List.of(FIRST));
  }

  /** The version may not be looked at: the classic lost update. */
  @Test
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

  /** Versions may be compared with "less than". */
  @Test
  void required_S04_anUpdateOfAVersionToComeIsAConflict() throws Exception {
    assertConflict(
        ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 2), List.of(FIRST));
  }

  /** An update may insert. */
  @Test
  void required_S04_anUpdateOfWhatIsNotThereIsAConflict() throws Exception {
    CandidateId unknown = new CandidateId("c-9");
    assertConflict(
        ChangeSet.empty().update(CANDIDATE, Data.candidate(unknown, 1), 1),
        List.of(new Reference(CANDIDATE, unknown)));
  }

  /** Deletions may ignore versions. */
  @Test
  void required_S04_aDeletionOfAnotherVersionIsAConflict() throws Exception {
    Reference second = new Reference(CANDIDATE, Data.C2);
    assertConflict(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2), List.of(second));
  }

  /** A deletion of nothing may be taken for done. */
  @Test
  void required_S04_aDeletionOfWhatIsNotThereIsAConflict() throws Exception {
    CandidateId unknown = new CandidateId("c-9");
    assertConflict(
        ChangeSet.empty().delete(CANDIDATE, unknown, 1),
        List.of(new Reference(CANDIDATE, unknown)));
  }

  /** The check may stop at the first. */
  @Test
  void required_S04_everyStaleEntityIsNamed() throws Exception {
    assertConflict(
        ChangeSet.empty()
            .insert(CANDIDATE, Data.candidate(Data.C1, 1))
            .update(CANDIDATE, Data.candidate(Data.C2, 1), 1)
            .delete(VACANCY, Data.V1, 7)
            .update(EMPLOYER, Data.employer(Data.E2), 1),
        List.of(new Reference(EMPLOYER, Data.E2), new Reference(VACANCY, Data.V1), FIRST));
  }

  /** Ids may be unique over all kinds in this storage. */
  @Test
  void required_S04_equalIdsOfDifferentKindsDoNotCollide() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(new EmployerId("c-1"))));
          assertEquals(1, find(storage, CANDIDATE, Data.C1).orElseThrow().version());
        });
  }

  /** Reading the version and writing may not be one step. */
  @Test
  void required_S04_editorsOfOneEntityLoseNoUpdate() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          AtomicInteger made = new AtomicInteger();
          Runnable editor = () -> edit(storage, Data.C1, made);
          CompletableFuture.allOf(
                  CompletableFuture.runAsync(editor), CompletableFuture.runAsync(editor))
              .get();
          Versioned<Candidate> now = find(storage, CANDIDATE, Data.C1).orElseThrow();
          assertEquals(made.get(), Data.number(now.value()));
          assertEquals(1 + made.get(), now.version());
        });
  }

  /** The revision of the store may be compared instead of the version of the entity. */
  @Test
  void required_S04_editorsOfDifferentEntitiesNeverCollide() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          AtomicInteger made = new AtomicInteger();
          CompletableFuture.allOf(
                  CompletableFuture.runAsync(() -> edit(storage, Data.C1, made)),
                  CompletableFuture.runAsync(() -> edit(storage, Data.C2, made)))
              .get();
          assertEquals(2 * TIMES, made.get());
          assertEquals(new Revision(1 + 2 * TIMES), revision(storage));
        });
  }

  private static void edit(Storage storage, CandidateId id, AtomicInteger made) {
    for (int i = 0; i < TIMES; i++) {
      Versioned<Candidate> held = find(storage, CANDIDATE, id).orElseThrow();
      Candidate next = Data.candidate(id, Data.number(held.value()) + 1);
      try {
        storage.commit(ChangeSet.empty().update(CANDIDATE, next, held.version()));
        made.incrementAndGet();
      } catch (ConflictException conflict) {
        assertEquals(List.of(new Reference(CANDIDATE, id)), conflict.stale());
      }
    }
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
  }
}
