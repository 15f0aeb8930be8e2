package nl.pow.core.store;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the entities of one kind, in ascending order of id.
 *
 * @param <E> the type of the entity
 * @param kind the kind
 * @param region only entities of this region, or null for all
 * @param subject only entities that are data of this person, or null for all
 * @param statuses only entities with one of these statuses; empty for all
 * @param changedSince only entities written after this revision; {@link Revision#ZERO} for all
 * @param after only ids greater than this text, or null for all; the key of the next page
 * @param limit at most so many, from 1; {@link Integer#MAX_VALUE} for all
 */
public record Query<E extends Entity<?>>(
    Kind<E, ?> kind,
    @Nullable RegionCode region,
    @Nullable CandidateId subject,
    SortedSet<String> statuses,
    Revision changedSince,
    @Nullable String after,
    int limit) {
  /** Copies the set and checks the limit. */
  public Query {
    statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    if (limit < 1) {
      throw new InvalidValueException("limit", "The limit of a query is 1 or more.");
    }
  }

  /**
   * Asks for all entities of a kind.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @return the query
   */
  public static <E extends Entity<I>, I extends Id> Query<E> all(Kind<E, I> kind) {
    return new Query<>(
        kind, null, null, Collections.emptySortedSet(), Revision.ZERO, null, Integer.MAX_VALUE);
  }

  /**
   * Narrows to one region.
   *
   * @param code the region
   * @return a copy
   */
  public Query<E> in(RegionCode code) {
    return new Query<>(kind, code, subject, statuses, changedSince, after, limit);
  }

  /**
   * Narrows to what is data of one person.
   *
   * @param person the person
   * @return a copy
   */
  public Query<E> about(CandidateId person) {
    return new Query<>(kind, region, person, statuses, changedSince, after, limit);
  }

  /**
   * Narrows to one status more.
   *
   * @param status the status
   * @return a copy
   */
  public Query<E> withStatus(Enum<?> status) {
    TreeSet<String> more = new TreeSet<>(statuses);
    more.add(status.name());
    return new Query<>(kind, region, subject, more, changedSince, after, limit);
  }

  /**
   * Narrows to what was written after a revision.
   *
   * @param revision the revision
   * @return a copy
   */
  public Query<E> since(Revision revision) {
    return new Query<>(kind, region, subject, statuses, revision, after, limit);
  }

  /**
   * Narrows to a page.
   *
   * @param lastId the last id of the page before, or null for the first page
   * @param size the size of the page, from 1
   * @return a copy
   */
  public Query<E> page(@Nullable Id lastId, int size) {
    String key = lastId == null ? null : lastId.value();
    return new Query<>(kind, region, subject, statuses, changedSince, key, size);
  }

  /**
   * Tells whether all conditions but the limit hold for an entity.
   *
   * @param held the entity as a store holds it
   * @return true when the answer may have it
   */
  public boolean allows(Versioned<E> held) {
    E value = held.value();
    return (region == null || region.equals(kind.region(value)))
        && (subject == null || subject.equals(kind.subject(value)))
        && (statuses.isEmpty() || hasStatus(kind.status(value)))
        && held.revision().compareTo(changedSince) > 0
        && (after == null || after.compareTo(value.id().value()) < 0);
  }

  private boolean hasStatus(@Nullable String status) {
    return status != null && statuses.contains(status);
  }
}
