package nl.pow.adapters.csv;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.validation.Validation;

/** The entities of all kinds that files held. */
final class Contents {
  private final Map<Kind<?, ?>, List<? extends Held<?>>> held = new LinkedHashMap<>();

  <E extends Entity<I>, I extends Id> void put(Kind<E, I> kind, List<Held<E>> entities) {
    held.put(kind, entities);
  }

  @SuppressWarnings("unchecked") // entities stand under their own kind
  <E extends Entity<I>, I extends Id> List<Held<E>> of(Kind<E, I> kind) {
    return (List<Held<E>>) held.getOrDefault(kind, List.of());
  }

  /** The entities that break no rule and refer to nothing that is missing; reports the others. */
  Contents sound(Faults faults) {
    Contents sound = new Contents();
    if (held.values().stream().allMatch(List::isEmpty)) {
      return sound;
    }
    Validation validation = Validation.create();
    Set<Reference> there = new HashSet<>();
    Kind.all().forEach(kind -> sift(kind, validation, there, sound, faults));
    return sound;
  }

  /** Those of a kind may refer to each other, so that what is refused may be missed by others. */
  private <E extends Entity<I>, I extends Id> void sift(
      Kind<E, I> kind, Validation validation, Set<Reference> there, Contents sound, Faults faults) {
    List<Held<E>> all = of(kind);
    Set<Held<E>> valid = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Held<E> each : all) {
      if (isValid(validation, each, faults)) {
        valid.add(each);
        there.add(reference(kind, each));
      }
    }
    List<Held<E>> left = all;
    boolean refused = true;
    while (refused) {
      List<Held<E>> kept =
          left.stream().filter(each -> refersToWhatIsThere(kind, each, there, faults)).toList();
      refused = kept.size() < left.size();
      left.forEach(each -> there.remove(reference(kind, each)));
      left = kept.stream().filter(valid::contains).toList();
      left.forEach(each -> there.add(reference(kind, each)));
    }
    sound.put(kind, left);
  }

  private static <E extends Entity<I>, I extends Id> Reference reference(
      Kind<E, I> kind, Held<E> each) {
    return new Reference(kind, each.entity().id());
  }

  private static boolean isValid(Validation validation, Held<?> each, Faults faults) {
    List<Problem> problems = validation.check(each.entity(), faults.locale());
    problems.forEach(problem -> faults.add(problem.at(each.source())));
    return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }

  private static <E extends Entity<I>, I extends Id> boolean refersToWhatIsThere(
      Kind<E, I> kind, Held<E> each, Set<Reference> there, Faults faults) {
    boolean all = true;
    for (Reference reference : kind.references(each.entity())) {
      if (!there.contains(reference)) {
        String name = reference.kind().name();
        faults.add("reference-missing", each.source(), name, Map.of("kind", name));
        all = false;
      }
    }
    return all;
  }
}
