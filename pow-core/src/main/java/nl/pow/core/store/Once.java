package nl.pow.core.store;

import java.util.HashSet;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;

/** Sees to rule S13: a change set names an entity at most once; an erasure names a whole person. */
final class Once {
  private final Holdings holdings;
  private final Set<Reference> named = new HashSet<>();
  private final Set<CandidateId> erased = new HashSet<>();

  private Once(Holdings holdings) {
    this.holdings = holdings;
  }

  static void check(ChangeSet set, Holdings holdings) {
    Once once = new Once(holdings);
    set.changes().forEach(once::erasure);
    set.changes().forEach(once::other);
  }

  private void erasure(Change change) {
    if (change instanceof Change.Erase erase && !erased.add(erase.subject())) {
      throw new DuplicateIdException(new Reference(Kind.CANDIDATE, erase.subject()).toString());
    }
  }

  private void other(Change change) {
    if (change instanceof Change.OfEntity<?, ?> other
        && (!named.add(other.reference()) || isErased(other))) {
      throw new DuplicateIdException(other.reference().toString());
    }
  }

  private <E extends Entity<I>, I extends Id> boolean isErased(Change.OfEntity<E, I> change) {
    return !erased.isEmpty()
        && change.subjects(holdings.shelf(change.kind()).get(change.id())).stream()
            .anyMatch(erased::contains);
  }
}
