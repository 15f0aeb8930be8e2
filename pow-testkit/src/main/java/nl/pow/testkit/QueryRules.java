package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S07: queries give all that they ask for, nothing else, in order of id. */
abstract class QueryRules extends Rules {
  private static final List<String> IDS =
      List.of("-", ".", "0", "00", "10", "9", "A", "B", "Ba", "_", "a", "a.b", "b", "ba", "c-1");

  QueryRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("The order may follow a language, ignore case, or compare numbers.")
  void required_S07_theOrderIsThatOfTheTextOfTheIds() throws Exception {
    written(storage -> assertEquals(IDS, ids(storage, Query.all(CANDIDATE))));
  }

  @Test
  @LikelyCause("Kinds may share a table.")
  void required_S07_aQueryGivesOneKind() throws Exception {
    written(
        storage -> {
          assertEquals(List.of("e-1"), ids(storage, Query.all(EMPLOYER)));
          assertEquals(List.of("v-1"), ids(storage, Query.all(VACANCY)));
          assertEquals(List.of("c-1"), ids(storage, Query.all(PROTECTED_ATTRIBUTES)));
        });
  }

  @Test
  @LikelyCause("An unknown region may match every region.")
  void required_S07_aRegionNarrows() throws Exception {
    written(
        storage -> {
          assertEquals(
              List.of("-", "00", "A", "_", "b"),
              ids(storage, Query.all(CANDIDATE).in(Data.ZEELAND)));
          assertEquals(List.of(), ids(storage, Query.all(PROTECTED_ATTRIBUTES).in(Data.ZEELAND)));
        });
  }

  @Test
  @LikelyCause("The region that an entity was inserted with may be kept.")
  void required_S07_aChangedRegionCounts() throws Exception {
    written(
        storage -> {
          Candidate moved = Candidate.of(new CandidateId("-"), Data.TWENTE);
          storage.commit(ChangeSet.empty().update(CANDIDATE, moved, 1));
          assertEquals(
              List.of("00", "A", "_", "b"), ids(storage, Query.all(CANDIDATE).in(Data.ZEELAND)));
          assertEquals(
              List.of("-", ".", "10", "B", "a", "ba"),
              ids(storage, Query.all(CANDIDATE).in(Data.TWENTE)));
        });
  }

  @Test
  @LikelyCause("Several statuses may be joined by \"and\".")
  void required_S07_statusesNarrow() throws Exception {
    written(
        storage -> {
          Query<Candidate> paused = Query.all(CANDIDATE).withStatus(CandidateStatus.PAUSED);
          assertEquals(List.of(".", "9", "_", "ba"), ids(storage, paused));
          assertEquals(
              List.of("-", ".", "10", "9", "Ba", "_", "b", "ba"),
              ids(storage, paused.withStatus(CandidateStatus.ACTIVE)));
          assertEquals(
              List.of(), ids(storage, Query.all(VACANCY).withStatus(VacancyStatus.FILLED)));
        });
  }

  @Test
  @LikelyCause("The revision may count from the insert instead of the last write.")
  void required_S07_whatWasWrittenSinceNarrows() throws Exception {
    written(
        storage -> {
          Revision before = revision(storage);
          assertEquals(List.of(), ids(storage, Query.all(CANDIDATE).since(before)));
          Candidate changed = Candidate.of(new CandidateId("9"), null);
          storage.commit(ChangeSet.empty().update(CANDIDATE, changed, 1));
          assertEquals(List.of("9"), ids(storage, Query.all(CANDIDATE).since(before)));
        });
  }

  @Test
  @LikelyCause("The person may be ignored, or found for candidates only.")
  void required_S07_aPersonNarrows() throws Exception {
    written(
        storage -> {
          assertEquals(List.of("c-1"), ids(storage, Query.all(CANDIDATE).about(Data.C1)));
          assertEquals(
              List.of("c-1"), ids(storage, Query.all(PROTECTED_ATTRIBUTES).about(Data.C1)));
          assertEquals(List.of(), ids(storage, Query.all(PROTECTED_ATTRIBUTES).about(Data.C2)));
          assertEquals(List.of(), ids(storage, Query.all(EMPLOYER).about(Data.C1)));
        });
  }

  @Test
  @LikelyCause(
      "A page may begin with the last id of the one before, or count the ids that are left out.")
  void required_S07_pagesGiveTheWhole() throws Exception {
    written(
        storage -> {
          for (int size = 1; size <= IDS.size() + 1; size++) {
            assertEquals(IDS, pages(storage, Query.all(CANDIDATE), size));
          }
          assertEquals(
              List.of("-", "00", "A", "_", "b"),
              pages(storage, Query.all(CANDIDATE).in(Data.ZEELAND), 2));
        });
  }

  @Test
  @LikelyCause("Deleted entities may still be found.")
  void required_S07_whatIsGoneIsNotFound() throws Exception {
    written(
        storage -> {
          storage.commit(ChangeSet.empty().delete(CANDIDATE, new CandidateId("-"), 1));
          assertEquals(IDS.subList(1, IDS.size()), ids(storage, Query.all(CANDIDATE)));
          assertEquals(
              List.of("00", "A", "_", "b"), ids(storage, Query.all(CANDIDATE).in(Data.ZEELAND)));
        });
  }

  @Test
  @LikelyCause("Conditions may be joined by \"or\".")
  void required_S07_allConditionsHoldTogether() throws Exception {
    written(
        storage -> {
          Query<Candidate> query =
              Query.all(CANDIDATE).in(Data.TWENTE).withStatus(CandidateStatus.PAUSED);
          assertEquals(List.of(".", "ba"), ids(storage, query));
          assertEquals(List.of("ba"), ids(storage, query.page(new CandidateId("10"), 5)));
          assertEquals(List.of(), ids(storage, query.since(revision(storage))));
        });
  }

  private static List<String> pages(Storage storage, Query<Candidate> query, int size) {
    List<String> whole = new ArrayList<>();
    @Nullable Id last = null;
    List<String> page = ids(storage, query.page(last, size));
    while (!page.isEmpty()) {
      whole.addAll(page);
      assertTrue(whole.size() <= IDS.size(), "the pages do not end");
      page = ids(storage, query.page(new CandidateId(page.get(page.size() - 1)), size));
    }
    return whole;
  }

  /** Candidates in two regions and none, of all statuses, inserted out of order. */
  private void written(Use test) throws Exception {
    writing(
        storage -> {
          ChangeSet changes =
              ChangeSet.empty()
                  .insert(EMPLOYER, Data.employer(Data.E1))
                  .insert(VACANCY, Data.vacancy(Data.V1, Data.E1))
                  .insert(PROTECTED_ATTRIBUTES, Data.attributes(Data.C1));
          List<Candidate> backwards =
              Stream.iterate(IDS.size() - 1, i -> i >= 0, i -> i - 1)
                  .map(QueryRules::candidate)
                  .toList();
          storage.commit(changes.insertAll(CANDIDATE, backwards));
          test.of(storage);
        });
  }

  private static Candidate candidate(int place) {
    CandidateStatus[] statuses = CandidateStatus.values();
    return Candidate.of(
            new CandidateId(IDS.get(place)),
            place % 3 == 0 ? Data.ZEELAND : place % 3 == 1 ? Data.TWENTE : null)
        .withStatus(statuses[place % statuses.length]);
  }
}
