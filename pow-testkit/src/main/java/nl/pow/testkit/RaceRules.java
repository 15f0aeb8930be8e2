package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.pow.core.PowException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;

/** S04, S05 and S10 while two threads write. */
abstract class RaceRules extends Rules {
  private static final int TIMES = 20;

  RaceRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Reading the version and writing are not one step.")
  void required_S04_editorsOfOneEntityLoseNoUpdate() throws Exception {
    started(
        storage -> {
          Callable<Integer> editor = () -> edit(storage, Data.C1);
          int made = sum(together(editor, editor));
          Versioned<Candidate> now = find(storage, CANDIDATE, Data.C1).orElseThrow();
          assertEquals(made, Data.number(now.value()));
          assertEquals(1 + made, now.version());
        });
  }

  @Test
  @LikelyCause({
    "The revision of the storage is compared instead of the version of the entity.",
    "A lock that could not be had, or a deadlock, is told as a conflict."
  })
  void required_S04_editorsOfDifferentEntitiesNeverCollide() throws Exception {
    started(
        storage -> {
          assertEquals(
              2 * TIMES, sum(together(() -> edit(storage, Data.C1), () -> edit(storage, Data.C2))));
          assertEquals(new Revision(1 + 2 * TIMES), revision(storage));
        });
  }

  @Test
  @LikelyCause("Looking whether an id is free and taking it are not one step.")
  void required_S04_anIdIsTakenOnce() throws Exception {
    writing(
        storage -> {
          for (int i = 0; i < TIMES; i++) {
            CandidateId id = new CandidateId("c-" + i);
            Callable<Boolean> first = () -> isMade(storage, insert(id, 1));
            Callable<Boolean> second = () -> isMade(storage, insert(id, 2));
            List<Boolean> made = together(first, second);
            assertEquals(Set.of(true, false), Set.copyOf(made));
            assertEquals(
                made.get(0) ? 1 : 2,
                Data.number(find(storage, CANDIDATE, id).orElseThrow().value()));
          }
        });
  }

  @Test
  @LikelyCause("A deletion does not look at the version in the same step.")
  void required_S04_anEntityIsUpdatedOrDeletedButNotBoth() throws Exception {
    writing(
        storage -> {
          for (int i = 0; i < TIMES; i++) {
            CandidateId id = new CandidateId("c-" + i);
            storage.commit(insert(id, 1));
            ChangeSet update = ChangeSet.empty().update(CANDIDATE, Data.candidate(id, 2), 1);
            ChangeSet deletion = ChangeSet.empty().delete(CANDIDATE, id, 1);
            List<Boolean> made =
                together(() -> isMade(storage, update), () -> isMade(storage, deletion));
            assertEquals(Set.of(true, false), Set.copyOf(made));
            assertEquals(made.get(0), find(storage, CANDIDATE, id).isPresent());
          }
        });
  }

  @Test
  @LikelyCause("The number of a commit is taken before its turn, or handed out twice.")
  void required_S05_commitsAtTheSameTimeHaveRevisionsOfTheirOwn() throws Exception {
    writing(
        storage -> {
          IntFunction<Callable<List<Revision>>> writer =
              number ->
                  () ->
                      IntStream.range(0, TIMES)
                          .mapToObj(
                              i -> storage.commit(insert(new CandidateId(number + "-" + i), i)))
                          .toList();
          Set<Revision> used = new TreeSet<>();
          together(writer.apply(1), writer.apply(2)).forEach(used::addAll);
          assertEquals(
              IntStream.rangeClosed(1, 2 * TIMES).mapToObj(Revision::new).toList(),
              List.copyOf(used));
        });
  }

  @Test
  @LikelyCause("References are checked in a step of their own, before or after writing.")
  void required_S10_aRaceLeavesNothingThatRefersToNothing() throws Exception {
    writing(
        storage -> {
          for (int i = 0; i < TIMES; i++) {
            EmployerId employer = new EmployerId("e-" + i);
            storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(employer)));
            VacancyId id = new VacancyId("v-" + i);
            ChangeSet vacancy = ChangeSet.empty().insert(VACANCY, Data.vacancy(id, employer));
            ChangeSet end = ChangeSet.empty().delete(EMPLOYER, employer, 1);
            List<Boolean> made =
                together(() -> isMade(storage, vacancy), () -> isMade(storage, end));
            assertEquals(Set.of(true, false), Set.copyOf(made));
          }
          assertEquals(
              ids(storage, Query.all(EMPLOYER)).size(), ids(storage, Query.all(VACANCY)).size());
        });
  }

  private static ChangeSet insert(CandidateId id, int number) {
    return ChangeSet.empty().insert(CANDIDATE, Data.candidate(id, number));
  }

  /** Whether the changes were made; a conflict or a missing reference refuses them. */
  private static boolean isMade(Storage storage, ChangeSet changes) {
    try {
      storage.commit(changes);
      return true;
    } catch (PowException refusal) {
      if (refusal instanceof ConflictException || refusal instanceof MissingReferenceException) {
        return false;
      }
      throw refusal;
    }
  }

  private static int edit(Storage storage, CandidateId id) {
    int made = 0;
    for (int i = 0; i < TIMES; i++) {
      Versioned<Candidate> held = find(storage, CANDIDATE, id).orElseThrow();
      Candidate next = Data.candidate(id, Data.number(held.value()) + 1);
      try {
        storage.commit(ChangeSet.empty().update(CANDIDATE, next, held.version()));
        made++;
      } catch (ConflictException conflict) {
        assertEquals(List.of(new Reference(CANDIDATE, id)), conflict.stale());
      }
    }
    return made;
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  /** Both begin at the same moment, each in a thread of its own. */
  private static <T> List<T> together(Callable<T> first, Callable<T> second) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<T>> runs = new ArrayList<>();
      for (Callable<T> one : List.of(first, second)) {
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  return one.call();
                }));
      }
      return List.of(runs.get(0).get(), runs.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }
}
