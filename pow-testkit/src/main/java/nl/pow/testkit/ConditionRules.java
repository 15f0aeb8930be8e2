package nl.pow.testkit;

import static nl.pow.core.store.Kind.ASSESSMENT;
import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.PLACEMENT;
import static nl.pow.core.store.Kind.REFERRAL;
import static nl.pow.core.store.Kind.TRAJECTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S07 for every kind: each condition alone, and each pair, gives what {@link Query#allows}. */
abstract class ConditionRules extends Rules {
  private static final List<Kind<?, ?>> OF_PEOPLE =
      List.of(CANDIDATE, REFERRAL, TRAJECTORY, ASSESSMENT, PLACEMENT);
  private static final Revision FIRST = new Revision(1);

  ConditionRules(StoreContract contract) {
    super(contract);
  }

  /** A condition made from an entity, or nothing when the entity has no such thing. */
  private interface Narrowing {
    <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like);
  }

  private static final class ByRegion implements Narrowing {
    @Override
    public <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like) {
      return Stream.ofNullable(query.kind().region(like.value())).map(query::in);
    }
  }

  private static final class ByPerson implements Narrowing {
    @Override
    public <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like) {
      return Stream.ofNullable(query.kind().subject(like.value())).map(query::about);
    }
  }

  private static final class ByStatus implements Narrowing {
    @Override
    public <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like) {
      return Stream.ofNullable(query.kind().status(like.value()))
          .map(status -> withStatus(query, status));
    }
  }

  private static final class ByRevision implements Narrowing {
    @Override
    public <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like) {
      return Stream.of(query.since(Revision.ZERO), query.since(FIRST));
    }
  }

  private static final class ByPlace implements Narrowing {
    @Override
    public <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like) {
      return Stream.of(query.page(like.value().id(), 2));
    }
  }

  @Test
  @LikelyCause("The order follows a language, ignores case or compares numbers, for some kind.")
  void required_S07_everyKindAnswersInOrder() throws Exception {
    asked(
        picture -> {
          for (Kind<?, ?> kind : Kind.all()) {
            List<String> ids =
                all(picture, Query.all(kind)).stream()
                    .map(held -> held.value().id().value())
                    .toList();
            assertEquals(ids.stream().sorted().toList(), ids);
            assertEquals(4, ids.size(), kind::name);
          }
        });
  }

  @Test
  @LikelyCause("The region of some kind is not kept where queries look.")
  void required_S07_everyKindNarrowsToItsRegion() throws Exception {
    asked(picture -> assertAll(picture, Kind.all(), new ByRegion()));
  }

  @Test
  @LikelyCause("The person whose data some kind is, is not kept where queries look.")
  void required_S07_everyKindNarrowsToItsPerson() throws Exception {
    asked(picture -> assertAll(picture, Kind.all(), new ByPerson()));
  }

  @Test
  @LikelyCause("The status of some kind is not kept where queries look, or not after an update.")
  void required_S07_everyKindNarrowsToItsStatus() throws Exception {
    asked(picture -> assertAll(picture, Kind.all(), new ByStatus()));
  }

  @Test
  @LikelyCause("The revision counts from the insert, or the comparison is off by one.")
  void required_S07_everyKindNarrowsToWhatWasWrittenSince() throws Exception {
    asked(picture -> assertAll(picture, Kind.all(), new ByRevision()));
  }

  @Test
  @LikelyCause("The key of a page is compared in another order than that of the ids.")
  void required_S07_everyKindNarrowsToAPage() throws Exception {
    asked(picture -> assertAll(picture, Kind.all(), new ByPlace()));
  }

  @Test
  @LikelyCause("A condition that is unknown to a kind is dropped, so that it allows everything.")
  void required_S07_whatAKindDoesNotHaveNothingHas() throws Exception {
    CandidateId nobody = new CandidateId("nobody");
    asked(
        picture -> {
          for (Kind<?, ?> kind : Kind.all()) {
            assertEquals(List.of(), all(picture, withStatus(Query.all(kind), "NO_SUCH")));
            assertEquals(List.of(), all(picture, Query.all(kind).in(new RegionCode("AM99"))));
            assertEquals(List.of(), all(picture, Query.all(kind).about(nobody)));
          }
        });
  }

  @Test
  @LikelyCause("Two conditions are joined by \"or\", or one replaces the other.")
  void required_S07_aRegionHoldsTogetherWithEachOtherCondition() throws Exception {
    assertPairs(new ByRegion(), new ByPerson(), new ByStatus(), new ByRevision(), new ByPlace());
  }

  @Test
  @LikelyCause("Two conditions are joined by \"or\", or one replaces the other.")
  void required_S07_aPersonHoldsTogetherWithEachOtherCondition() throws Exception {
    assertPairs(new ByPerson(), new ByStatus(), new ByRevision(), new ByPlace());
  }

  @Test
  @LikelyCause("Two conditions are joined by \"or\", or one replaces the other.")
  void required_S07_aStatusHoldsTogetherWithEachOtherCondition() throws Exception {
    assertPairs(new ByStatus(), new ByRevision(), new ByPlace());
  }

  @Test
  @LikelyCause("The limit is taken before the other condition, or the key is dropped.")
  void required_S07_aPageOfWhatWasWrittenSinceIsWhole() throws Exception {
    assertPairs(new ByRevision(), new ByPlace());
  }

  private void assertPairs(Narrowing first, Narrowing... others) throws Exception {
    asked(
        picture -> {
          for (Narrowing other : others) {
            assertAll(picture, OF_PEOPLE, new Both(first, other));
          }
        });
  }

  private record Both(Narrowing first, Narrowing second) implements Narrowing {
    @Override
    public <E extends Entity<?>> Stream<Query<E>> of(Query<E> query, Versioned<E> like) {
      return first.of(query, like).flatMap(narrowed -> second.of(narrowed, like));
    }
  }

  private static void assertAll(Picture picture, List<Kind<?, ?>> kinds, Narrowing narrowing) {
    kinds.forEach(kind -> assertOne(picture, kind, narrowing));
  }

  private static <E extends Entity<I>, I extends Id> void assertOne(
      Picture picture, Kind<E, I> kind, Narrowing narrowing) {
    List<Versioned<E>> all = all(picture, Query.all(kind));
    TreeSet<String> asked = new TreeSet<>();
    for (Versioned<E> like : all) {
      narrowing
          .of(Query.all(kind), like)
          .filter(query -> asked.add(query.toString()))
          .forEach(
              query ->
                  assertEquals(
                      all.stream().filter(query::allows).limit(query.limit()).toList(),
                      all(picture, query),
                      query::toString));
    }
  }

  private static <E extends Entity<?>> List<Versioned<E>> all(Picture picture, Query<E> query) {
    try (Stream<Versioned<E>> found = picture.stream(query)) {
      return found.toList();
    }
  }

  private static <E extends Entity<?>> Query<E> withStatus(Query<E> query, String status) {
    return new Query<>(
        query.kind(),
        query.region(),
        query.subject(),
        new TreeSet<>(List.of(status)),
        query.changedSince(),
        query.after(),
        query.limit());
  }

  /** Of each kind four, of which half were written again. */
  private void asked(PictureUse test) throws Exception {
    writing(
        storage -> {
          storage.commit(World.LARGE.inserts());
          storage.commit(World.LARGE.everySecondUpdate());
          try (Picture picture = storage.picture()) {
            test.of(picture);
          }
        });
  }

  private interface PictureUse {
    void of(Picture picture);
  }
}
