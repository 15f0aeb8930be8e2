package nl.pow.matching.incremental;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.market.LeftOut;
import org.jspecify.annotations.Nullable;

/** What became of candidates and vacancies. */
final class Versions {
  private final Map<String, Attribute<Candidate, ?>> ofCandidates = new TreeMap<>();
  private final Map<String, Attribute<Vacancy, ?>> ofVacancies = new TreeMap<>();
  private final Map<Id, String> leftOut = new HashMap<>();

  Versions(Map<String, Sight> sights, Collection<LeftOut> leftOut) {
    for (Sight sight : sights.values()) {
      sight.attributes(Candidate.class).forEach(a -> ofCandidates.put(a.name(), a));
      sight.attributes(Vacancy.class).forEach(a -> ofVacancies.put(a.name(), a));
    }
    leftOut.forEach(one -> this.leftOut.put(one.id(), one.reason()));
  }

  /** From one version to the other; null is one that takes no part. */
  List<Cause> causes(Id id, @Nullable Entity<?> before, @Nullable Entity<?> after) {
    if (before == null) {
      return after == null ? List.of() : List.of(new Cause.Joined(id));
    }
    if (after == null) {
      return List.of(new Cause.Left(id, leftOut.getOrDefault(id, "gone")));
    }
    if (before instanceof Candidate old && after instanceof Candidate now) {
      return Edits.between(id, old, now, ofCandidates.values());
    }
    return before instanceof Vacancy old && after instanceof Vacancy now
        ? Edits.between(id, old, now, ofVacancies.values())
        : List.of();
  }
}
