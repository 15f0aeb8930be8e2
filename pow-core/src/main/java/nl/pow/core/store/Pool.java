package nl.pow.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;

/**
 * The people and the work of several organisations, put together for one run. Immutable.
 *
 * <p>The id is what tells that two parts mean the same person or vacancy: organisations that share
 * a pool agree on it beforehand. What is in several parts counts once, as the first of them has it.
 *
 * @param parts what each organisation holds, those that go first first
 */
public record Pool(List<Part> parts) {
  /**
   * What one organisation holds.
   *
   * @param name how it is called, such as the name of a store
   * @param snapshot its people and its work
   */
  public record Part(String name, Snapshot snapshot) {}

  /**
   * Something that several parts hold.
   *
   * @param id the id
   * @param kept the part that counts
   * @param left the parts that do not, in their order
   */
  public record Duplicate(Id id, String kept, List<String> left) {
    /** Copies the list. */
    public Duplicate {
      left = List.copyOf(left);
    }
  }

  /** Copies the list. */
  public Pool {
    parts = List.copyOf(parts);
  }

  /**
   * Everything together.
   *
   * @return one snapshot of no revision
   */
  public Snapshot snapshot() {
    return new Snapshot(
        Revision.ZERO,
        union(Snapshot::candidates),
        union(Snapshot::vacancies),
        union(Snapshot::employers));
  }

  private <E extends Entity<?>> List<E> union(Function<Snapshot, List<E>> side) {
    Map<Id, E> first = new HashMap<>();
    parts.forEach(
        part -> side.apply(part.snapshot()).forEach(one -> first.putIfAbsent(one.id(), one)));
    return List.copyOf(first.values());
  }

  /**
   * Where something comes from.
   *
   * @param id the id of a candidate, a vacancy or an employer
   * @return the name of the part that counts, or nothing when no part holds it; looks through all
   *     parts
   */
  public Optional<String> origin(Id id) {
    return parts.stream()
        .filter(part -> ids(part.snapshot()).anyMatch(id::equals))
        .map(Part::name)
        .findFirst();
  }

  /**
   * What several parts hold.
   *
   * @return candidates first, then vacancies, then employers, each in order of their ids
   */
  public List<Duplicate> duplicates() {
    Map<Id, List<String>> holding = new HashMap<>();
    for (Part part : parts) {
      ids(part.snapshot())
          .forEach(id -> holding.computeIfAbsent(id, i -> new ArrayList<>()).add(part.name()));
    }
    List<Duplicate> duplicates = new ArrayList<>();
    ids(snapshot())
        .forEach(
            id -> {
              List<String> names = holding.getOrDefault(id, List.of());
              if (names.size() > 1) {
                duplicates.add(new Duplicate(id, names.get(0), names.subList(1, names.size())));
              }
            });
    return List.copyOf(duplicates);
  }

  private static Stream<Id> ids(Snapshot snapshot) {
    return Stream.of(snapshot.candidates(), snapshot.vacancies(), snapshot.employers())
        .flatMap(List::stream)
        .map(Entity::id);
  }
}
