package nl.pow.adapters.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;

/**
 * A change set by what it names.
 *
 * @param named the changes of single entities, in order
 * @param erased the people to be erased
 */
record Plan(Map<Reference, Change.OfEntity<?, ?>> named, Set<String> erased) {
  /** Refuses what comes twice, as far as that can be told without the database (rule S13). */
  static Plan of(ChangeSet set) {
    Map<Reference, Change.OfEntity<?, ?>> named = new LinkedHashMap<>();
    Set<String> erased = new TreeSet<>();
    List<Reference> twice = new ArrayList<>();
    for (Change change : set.changes()) {
      if (change instanceof Change.Erase erase) {
        if (!erased.add(erase.subject().value())) {
          twice.add(new Reference(Kind.CANDIDATE, erase.subject()));
        }
      } else if (change instanceof Change.OfEntity<?, ?> other
          && named.put(other.reference(), other) != null) {
        twice.add(other.reference());
      }
    }
    for (Reference entity : twice) {
      throw new DuplicateIdException(entity.toString());
    }
    return new Plan(named, erased);
  }

  /** Refuses a change of what an erasure takes away. */
  void requireNotErased(Map<Reference, Held> before) {
    for (Change.OfEntity<?, ?> change : named.values()) {
      Set<String> subjects = new HashSet<>();
      change.subjects(null).stream().map(CandidateId::value).forEach(subjects::add);
      Held held = before.get(change.reference());
      if (held != null && held.subject() != null) {
        subjects.add(held.subject());
      }
      if (subjects.stream().anyMatch(erased::contains)) {
        throw new DuplicateIdException(change.reference().toString());
      }
    }
  }

  /** What is not as the changes suppose, sorted (rule S04). */
  List<Reference> stale(Map<Reference, Held> before) {
    Set<Reference> stale = new TreeSet<>();
    for (Change.OfEntity<?, ?> change : named.values()) {
      Held held = before.get(change.reference());
      if (!isAsSupposed(change, held == null ? 0 : held.version())) {
        stale.add(change.reference());
      }
    }
    return List.copyOf(stale);
  }

  private static boolean isAsSupposed(Change.OfEntity<?, ?> change, long held) {
    if (change instanceof Change.Update<?, ?> update) {
      return held == update.version() && held != 0;
    }
    if (change instanceof Change.Delete<?, ?> delete) {
      return held == delete.version() && held != 0;
    }
    return held == 0;
  }
}
