package nl.pow.core.store;

import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;

/**
 * One consistent state of a storage, unchanged while others write.
 *
 * <p>Must be closed; closing twice is fine. Use after close is refused with {@link
 * StoreClosedException}.
 */
public interface Picture extends AutoCloseable {
  /**
   * The revision that it shows.
   *
   * @return the revision
   */
  Revision revision();

  /**
   * Looks up one entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param id the id
   * @return the entity, or empty when there is none
   */
  <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(Kind<E, I> kind, I id);

  /**
   * Runs a query.
   *
   * @param <E> the type of the entity
   * @param query what is asked
   * @return the entities in ascending order of id; to be closed by the caller
   */
  <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query);

  /**
   * Tells what changed.
   *
   * @param revision the last revision that the caller knows
   * @return what changed after it, in order of revision, then kind, then id; to be closed by the
   *     caller
   * @throws HistoryGoneException when the storage does not reach so far back
   */
  Stream<Changed> changesSince(Revision revision);

  @Override
  void close();
}
