package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;

/**
 * Changes that are made together or not at all.
 *
 * @param changes the changes, in order; each entity at most once
 */
public record ChangeSet(List<Change> changes) {
  /** Copies the list. */
  public ChangeSet {
    changes = List.copyOf(changes);
  }

  /**
   * Starts with no changes.
   *
   * @return an empty set
   */
  public static ChangeSet empty() {
    return new ChangeSet(List.of());
  }

  /**
   * Adds a new entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entity the entity
   * @return a copy with one change more
   */
  public <E extends Entity<I>, I extends Id> ChangeSet insert(Kind<E, I> kind, E entity) {
    return with(new Change.Insert<>(kind, entity));
  }

  /**
   * Adds new entities.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entities the entities
   * @return a copy with the changes
   */
  public <E extends Entity<I>, I extends Id> ChangeSet insertAll(
      Kind<E, I> kind, Iterable<E> entities) {
    List<Change> more = new ArrayList<>(changes);
    entities.forEach(e -> more.add(new Change.Insert<>(kind, e)));
    return new ChangeSet(more);
  }

  /**
   * Adds a new value for an entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entity the new value
   * @param version the version that it was made from
   * @return a copy with one change more
   */
  public <E extends Entity<I>, I extends Id> ChangeSet update(
      Kind<E, I> kind, E entity, long version) {
    return with(new Change.Update<>(kind, entity, version));
  }

  /**
   * Adds the end of an entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param id the id
   * @param version the version that the caller saw
   * @return a copy with one change more
   */
  public <E extends Entity<I>, I extends Id> ChangeSet delete(Kind<E, I> kind, I id, long version) {
    return with(new Change.Delete<>(kind, id, version));
  }

  /**
   * Adds the end of entities as they were read, such as sign-ups that may be kept no longer.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entities the entities, each with the version that the caller saw
   * @return a copy with the changes
   */
  public <E extends Entity<I>, I extends Id> ChangeSet deleteAll(
      Kind<E, I> kind, Iterable<Versioned<E>> entities) {
    List<Change> more = new ArrayList<>(changes);
    entities.forEach(e -> more.add(new Change.Delete<>(kind, e.value().id(), e.version())));
    return new ChangeSet(more);
  }

  /**
   * Adds the erasure of a person.
   *
   * @param subject the person
   * @return a copy with one change more
   */
  public ChangeSet erase(CandidateId subject) {
    return with(new Change.Erase(subject));
  }

  private ChangeSet with(Change change) {
    List<Change> more = new ArrayList<>(changes);
    more.add(change);
    return new ChangeSet(more);
  }
}
