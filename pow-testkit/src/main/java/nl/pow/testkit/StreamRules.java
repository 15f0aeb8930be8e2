package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S09: a stream is of the revision of its picture; S14: and ends with it. */
abstract class StreamRules extends Rules {
  private static final List<Candidate> CROWD = Data.crowd(1_300);

  StreamRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("The rest of a stream is fetched from what is there after the commit.")
  void required_S09_aStreamStaysWhileOthersWrite() throws Exception {
    started(
        storage -> {
          try (Picture picture = storage.picture();
              var candidates = picture.stream(Query.all(CANDIDATE))) {
            Iterator<Versioned<Candidate>> pieces = candidates.iterator();
            assertEquals(Data.C1, pieces.next().value().id());
            storage.commit(ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C2, 1), 1));
            storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 2));
            assertEquals(
                new Versioned<>(Data.candidate(Data.C2, 0), 1, new Revision(1)), pieces.next());
            assertFalse(pieces.hasNext());
          }
        });
  }

  @Test
  @LikelyCause("A stream that is larger than one fetch sees what others deleted in between.")
  void required_S09_aLongStreamStaysWhileAllIsDeleted() throws Exception {
    crowded(
        storage -> {
          try (Picture picture = storage.picture();
              var candidates = picture.stream(Query.all(CANDIDATE))) {
            Iterator<Versioned<Candidate>> pieces = candidates.iterator();
            List<Candidate> seen = new ArrayList<>(List.of(pieces.next().value()));
            storage.commit(
                new ChangeSet(
                    CROWD.stream()
                        .<Change>map(one -> new Change.Delete<>(CANDIDATE, one.id(), 1))
                        .toList()));
            pieces.forEachRemaining(held -> seen.add(held.value()));
            assertEquals(CROWD, seen);
          }
          assertEquals(List.of(), ids(storage, Query.all(CANDIDATE)));
        });
  }

  @Test
  @LikelyCause("A picture has one cursor, so that a second stream ends or moves the first.")
  void required_S09_streamsOfOnePictureDoNotDisturbEachOther() throws Exception {
    crowded(
        storage -> {
          try (Picture picture = storage.picture();
              var first = picture.stream(Query.all(CANDIDATE));
              var second = picture.stream(Query.all(CANDIDATE))) {
            Iterator<Versioned<Candidate>> one = first.iterator();
            Iterator<Versioned<Candidate>> other = second.iterator();
            for (Candidate expected : CROWD) {
              assertEquals(expected, one.next().value());
              assertEquals(expected, other.next().value());
              assertEquals(1, picture.find(CANDIDATE, expected.id()).orElseThrow().version());
            }
            assertFalse(one.hasNext() || other.hasNext());
          }
        });
  }

  @Test
  @LikelyCause("A stream that is closed early leaves its cursor open, or closes its picture.")
  void required_S14_aStreamMayBeClosedEarly() throws Exception {
    crowded(
        storage -> {
          try (Picture picture = storage.picture()) {
            for (int i = 0; i < 50; i++) {
              try (var candidates = picture.stream(Query.all(CANDIDATE))) {
                assertEquals(CROWD.get(0), candidates.iterator().next().value());
              }
            }
            assertEquals(CROWD.size(), all(picture).size());
          }
        });
  }

  @Test
  @LikelyCause({
    "Closing a picture does not give back its handle, connection or lock.",
    "A look-up that finds nothing, or a feed that is refused, keeps its handle."
  })
  void required_S14_closedPicturesCostNothing() throws Exception {
    started(
        storage -> {
          for (int i = 0; i < 200; i++) {
            try (Picture picture = storage.picture();
                var candidates = picture.stream(Query.all(CANDIDATE))) {
              assertEquals(Data.C1, candidates.iterator().next().value().id());
            }
          }
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2)));
          assertEquals(new Revision(2), revision(storage));
        });
  }

  @Test
  @LikelyCause("A stream outlives its picture.")
  void required_S14_aStreamOfAClosedPictureRefusesUse() throws Exception {
    started(
        storage -> {
          Picture picture = storage.picture();
          try (var candidates = picture.stream(Query.all(CANDIDATE))) {
            picture.close();
            assertThrows(StoreClosedException.class, candidates::toList);
          }
        });
  }

  @Test
  @LikelyCause("A stream that has begun reads on from what it fetched before.")
  void required_S14_aStreamThatHasBegunEndsWithItsPicture() throws Exception {
    crowded(
        storage -> {
          Picture picture = storage.picture();
          try (var candidates = picture.stream(Query.all(CANDIDATE))) {
            Iterator<Versioned<Candidate>> pieces = candidates.iterator();
            assertEquals(CROWD.get(0), pieces.next().value());
            picture.close();
            assertThrows(StoreClosedException.class, () -> pieces.forEachRemaining(held -> {}));
          }
        });
  }

  private static List<Versioned<Candidate>> all(Picture picture) {
    try (Stream<Versioned<Candidate>> candidates = picture.stream(Query.all(CANDIDATE))) {
      return candidates.toList();
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
