package nl.pow.core.store;

import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;

/** One change that a commit makes. */
public sealed interface Change {
  /**
   * A new entity; its id must be free.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entity the entity
   */
  record Insert<E extends Entity<I>, I extends Id>(Kind<E, I> kind, E entity) implements Change {}

  /**
   * A new value for an entity that is there.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entity the new value
   * @param version the version that the change was made from
   */
  record Update<E extends Entity<I>, I extends Id>(Kind<E, I> kind, E entity, long version)
      implements Change {}

  /**
   * The end of an entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param id the id
   * @param version the version that the change was made from
   */
  record Delete<E extends Entity<I>, I extends Id>(Kind<E, I> kind, I id, long version)
      implements Change {}

  /**
   * The erasure of a person: every entity of every kind whose subject it is, whatever its version,
   * and all history of them (article 17 GDPR). Nothing happens when there is none.
   *
   * @param subject the person
   */
  record Erase(CandidateId subject) implements Change {}
}
