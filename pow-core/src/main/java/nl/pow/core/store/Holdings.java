package nl.pow.core.store;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** All entities that are there, and who refers to whom. Immutable. */
record Holdings(
    SortedTree<Kind<?, ?>, Shelf<?>> shelves, Groups<Reference, Reference, Reference> referrers) {
  static Holdings none() {
    return new Holdings(SortedTree.empty(), Groups.empty());
  }

  @SuppressWarnings("unchecked") // a shelf stands under its own kind
  <E extends Entity<?>> Shelf<E> shelf(Kind<E, ?> kind) {
    Shelf<?> shelf = shelves.get(kind);
    return shelf == null ? Shelf.of(kind) : (Shelf<E>) shelf;
  }

  @Nullable Versioned<?> get(Reference entity) {
    return shelf(entity.kind()).get(entity.id());
  }

  <E extends Entity<I>, I extends Id> Holdings put(Kind<E, I> kind, Versioned<E> now) {
    Reference self = new Reference(kind, now.value().id());
    Holdings rest = remove(kind, self.id());
    Groups<Reference, Reference, Reference> links = rest.referrers;
    for (Reference target : kind.references(now.value())) {
      links = links.put(target, self, self);
    }
    return new Holdings(rest.shelves.put(kind, rest.shelf(kind).put(now)), links);
  }

  <E extends Entity<I>, I extends Id> Holdings remove(Kind<E, I> kind, Id id) {
    Versioned<E> before = shelf(kind).get(id);
    if (before == null) {
      return this;
    }
    Groups<Reference, Reference, Reference> links = referrers;
    for (Reference target : kind.references(before.value())) {
      links = links.remove(target, new Reference(kind, id));
    }
    return new Holdings(shelves.put(kind, shelf(kind).remove(before)), links);
  }

  /** Everything whose subject a person is. */
  List<Reference> about(CandidateId subject) {
    return Kind.all().stream().flatMap(kind -> about(kind, subject)).toList();
  }

  private <E extends Entity<I>, I extends Id> Stream<Reference> about(
      Kind<E, I> kind, CandidateId subject) {
    return shelf(kind)
        .subjects()
        .values(subject, null)
        .map(held -> new Reference(kind, held.value().id()));
  }

  /** What is referred to by one of these, or is one of these and referred to, and is not there. */
  List<Reference> missing(Iterable<Reference> touched) {
    TreeSet<Reference> missing = new TreeSet<>();
    for (Reference entity : touched) {
      Versioned<?> held = get(entity);
      if (held == null && referrers.has(entity)) {
        missing.add(entity);
      } else if (held != null) {
        targets(entity.kind(), entity.id()).filter(t -> get(t) == null).forEach(missing::add);
      }
    }
    return List.copyOf(missing);
  }

  private <E extends Entity<I>, I extends Id> Stream<Reference> targets(Kind<E, I> kind, Id id) {
    Versioned<E> held = shelf(kind).get(id);
    return held == null ? Stream.empty() : kind.references(held.value()).stream();
  }
}
