package nl.pow.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The entities of one kind: by id, by region, by person. Immutable. */
record Shelf<E extends Entity<?>>(
    Kind<E, ?> kind,
    SortedTree<String, Versioned<E>> all,
    Groups<RegionCode, String, Versioned<E>> regions,
    Groups<CandidateId, String, Versioned<E>> subjects) {
  static <E extends Entity<?>> Shelf<E> of(Kind<E, ?> kind) {
    return new Shelf<>(kind, SortedTree.empty(), Groups.empty(), Groups.empty());
  }

  /** A shelf of entities, each there once. */
  static <E extends Entity<?>> Shelf<E> of(Kind<E, ?> kind, List<Versioned<E>> held) {
    List<Versioned<E>> sorted = new ArrayList<>(held);
    // linear when they are in order, as stores have them
    sorted.sort(Comparator.comparing(Shelf::key));
    return new Shelf<>(
        kind,
        SortedTree.of(sorted, Shelf::key, now -> now),
        Groups.of(sorted, now -> kind.region(now.value()), Shelf::key, now -> now),
        Groups.of(sorted, now -> kind.subject(now.value()), Shelf::key, now -> now));
  }

  private static String key(Versioned<? extends Entity<?>> now) {
    return now.value().id().value();
  }

  @Nullable Versioned<E> get(Id id) {
    return all.get(id.value());
  }

  Shelf<E> put(Versioned<E> now) {
    E value = now.value();
    String key = value.id().value();
    return new Shelf<>(
        kind,
        all.put(key, now),
        regions.put(kind.region(value), key, now),
        subjects.put(kind.subject(value), key, now));
  }

  Shelf<E> remove(Versioned<E> before) {
    E value = before.value();
    String key = value.id().value();
    return new Shelf<>(
        kind,
        all.remove(key),
        regions.remove(kind.region(value), key),
        subjects.remove(kind.subject(value), key));
  }

  Stream<Versioned<E>> ask(Query<E> query) {
    return narrowed(query).filter(query::allows).limit(query.limit());
  }

  Stream<Changed> entries() {
    return all.values(null)
        .map(e -> new Changed(new Reference(kind, e.value().id()), e.revision(), e));
  }

  private Stream<Versioned<E>> narrowed(Query<E> query) {
    CandidateId subject = query.subject();
    if (subject != null) {
      return subjects.values(subject, query.after());
    }
    RegionCode region = query.region();
    return region == null ? all.values(query.after()) : regions.values(region, query.after());
  }
}
