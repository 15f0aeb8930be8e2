package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S07: pages, and answers that are too large to be fetched at once. */
abstract class PageRules extends Rules {
  private static final List<Candidate> CROWD = Data.crowd(1_300);
  private static final List<String> IDS = CROWD.stream().map(one -> one.id().value()).toList();

  PageRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("What is fetched piece by piece begins with the last one of the piece before.")
  void required_S07_aLargeAnswerHasEachEntityOnce() throws Exception {
    crowded(storage -> assertEquals(IDS, ids(storage, Query.all(CANDIDATE))));
  }

  @Test
  @LikelyCause("The size of a page is mixed up with the size of what is fetched at once.")
  void required_S07_pagesOfAnySizeGiveTheWhole() throws Exception {
    crowded(
        storage -> {
          for (int size : List.of(100, 499, 500, 501, 999, 1_000, 1_001, 1_299, 1_300, 1_301)) {
            assertEquals(IDS, pages(storage, size), () -> "pages of " + size);
          }
        });
  }

  @Test
  @LikelyCause("The limit is off by one at the end.")
  void required_S07_theLastPageIsAsLargeAsWhatIsLeft() throws Exception {
    crowded(
        storage -> {
          CandidateId fourthFromTheEnd = CROWD.get(CROWD.size() - 4).id();
          for (int size : List.of(2, 3, 4, Integer.MAX_VALUE)) {
            assertEquals(
                Math.min(3, size),
                ids(storage, Query.all(CANDIDATE).page(fourthFromTheEnd, size)).size());
          }
        });
  }

  @Test
  @LikelyCause("After the last id the first page is given anew.")
  void required_S07_nothingComesAfterTheLastId() throws Exception {
    crowded(
        storage -> {
          CandidateId last = CROWD.get(CROWD.size() - 1).id();
          assertEquals(List.of(), ids(storage, Query.all(CANDIDATE).page(last, 10)));
          assertEquals(
              List.of(), ids(storage, Query.all(CANDIDATE).page(new CandidateId("z"), 10)));
        });
  }

  @Test
  @LikelyCause("The entity that a page begins after is looked up.")
  void required_S07_aPageAfterAnIdThatIsGoneGoesOn() throws Exception {
    crowded(
        storage -> {
          storage.commit(ChangeSet.empty().delete(CANDIDATE, CROWD.get(9).id(), 1));
          assertEquals(
              IDS.subList(10, 13), ids(storage, Query.all(CANDIDATE).page(CROWD.get(9).id(), 3)));
        });
  }

  @Test
  @LikelyCause("Each page is asked of what is there now instead of the picture.")
  void required_S07_pagesOfOnePictureFitTogether() throws Exception {
    crowded(
        storage -> {
          try (Picture picture = storage.picture()) {
            List<String> whole = new ArrayList<>(page(picture, null));
            for (int i = 0; i < 5 && whole.size() < IDS.size(); i++) {
              storage.commit(
                  ChangeSet.empty()
                      .delete(CANDIDATE, CROWD.get(1 + i).id(), 1)
                      .insert(CANDIDATE, Data.candidate(new CandidateId("t-" + i), i)));
              whole.addAll(page(picture, new CandidateId(whole.get(whole.size() - 1))));
            }
            assertEquals(IDS, whole);
          }
        });
  }

  @Test
  @LikelyCause("Ids are compared or cut at a length that is less than theirs.")
  void required_S07_idsThatDifferAtTheirEndAreInOrder() throws Exception {
    String start = "x".repeat(198);
    writing(
        storage -> {
          ChangeSet set = ChangeSet.empty();
          for (String end : List.of("b", "10", "9", "", "B", "a")) {
            set = set.insert(EMPLOYER, Data.employer(new EmployerId(start + end)));
          }
          storage.commit(set);
          assertEquals(
              Stream.of("", "10", "9", "B", "a", "b").map(end -> start + end).toList(),
              ids(storage, Query.all(EMPLOYER)));
        });
  }

  private static List<String> pages(Storage storage, int size) {
    List<String> whole = new ArrayList<>();
    List<String> page = ids(storage, Query.all(CANDIDATE).page(null, size));
    while (!page.isEmpty()) {
      whole.addAll(page);
      assertTrue(whole.size() <= IDS.size(), "the pages do not end");
      CandidateId last = new CandidateId(page.get(page.size() - 1));
      page = ids(storage, Query.all(CANDIDATE).page(last, size));
    }
    return whole;
  }

  private static List<String> page(Picture picture, @Nullable CandidateId last) {
    try (Stream<Versioned<Candidate>> page = picture.stream(Query.all(CANDIDATE).page(last, 600))) {
      return page.map(held -> held.value().id().value()).toList();
    }
  }

  private void crowded(Use test) throws Exception {
    writing(
        storage -> {
          storage.commit(ChangeSet.empty().insertAll(CANDIDATE, CROWD));
          test.of(storage);
        });
  }
}
