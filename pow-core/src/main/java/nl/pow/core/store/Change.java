package nl.pow.core.store;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** One change that a commit makes. */
public sealed interface Change {
  /**
   * A change of one entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   */
  sealed interface OfEntity<E extends Entity<I>, I extends Id> extends Change {
    /**
     * The kind.
     *
     * @return the kind of the entity
     */
    Kind<E, I> kind();

    /**
     * Which entity.
     *
     * @return its id
     */
    I id();

    /**
     * What it becomes.
     *
     * @return the new value, or null when the entity ends
     */
    @Nullable E entity();

    /**
     * Kind and id.
     *
     * @return the reference
     */
    default Reference reference() {
      return new Reference(kind(), id());
    }

    /**
     * The people whose data this changes.
     *
     * @param before what is there now, or null when there is nothing
     * @return whose data the entity was and becomes; empty, one, or two when it goes from one
     *     person to another
     */
    default SortedSet<CandidateId> subjects(@Nullable Versioned<E> before) {
      SortedSet<CandidateId> subjects = new TreeSet<>();
      add(subjects, entity());
      add(subjects, before == null ? null : before.value());
      return subjects;
    }

    private void add(SortedSet<CandidateId> subjects, @Nullable E value) {
      CandidateId subject = value == null ? null : kind().subject(value);
      if (subject != null) {
        subjects.add(subject);
      }
    }
  }

  /**
   * A new entity; its id must be free.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param entity the entity
   */
  record Insert<E extends Entity<I>, I extends Id>(Kind<E, I> kind, E entity)
      implements OfEntity<E, I> {
    @Override
    public I id() {
      return entity.id();
    }
  }

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
      implements OfEntity<E, I> {
    @Override
    public I id() {
      return entity.id();
    }
  }

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
      implements OfEntity<E, I> {
    @Override
    public @Nullable E entity() {
      return null;
    }
  }

  /**
   * The erasure of a person: every entity of every kind whose subject it is, whatever its version,
   * and all history of them (article 17 GDPR). The feed of changes is cut also when nothing of the
   * person is left, since it may tell of deletions.
   *
   * @param subject the person
   */
  record Erase(CandidateId subject) implements Change {}
}
