package nl.pow.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.testkit.generator.Samples;

/**
 * Entities of every kind that refer to each other, and what can become of them.
 *
 * @param inserts what makes them
 * @param second a second value for each, made from the first
 * @param third a third value for each, made from the second
 */
record World(ChangeSet inserts, ChangeSet second, ChangeSet third) {
  /** One of each kind, made once for all tests. */
  static final World SMALL = of(1);

  /** Four of each kind. */
  static final World LARGE = of(4);

  private static World of(int each) {
    ChangeSet inserts = new Samples(new Random(23)).world(each);
    World bare = new World(inserts, ChangeSet.empty(), ChangeSet.empty());
    return new World(inserts, bare.made(1), bare.made(2));
  }

  List<Change.Insert<?, ?>> entities() {
    return inserts.changes().stream()
        .<Change.Insert<?, ?>>map(c -> (Change.Insert<?, ?>) c)
        .toList();
  }

  /** In order of kind, then id. */
  List<Reference> references() {
    return entities().stream().<Reference>map(Change.Insert::reference).sorted().toList();
  }

  /** What an entity refers to, itself left out. */
  static <E extends Entity<I>, I extends Id> Collection<Reference> targets(
      Change.Insert<E, I> made) {
    TreeSet<Reference> targets = new TreeSet<>(made.kind().references(made.entity()));
    targets.remove(made.reference());
    return targets;
  }

  /** New values for all, each made from that version, 1 or 2. */
  ChangeSet updates(int version) {
    return version == 1 ? second : third;
  }

  private ChangeSet made(long version) {
    Samples samples = new Samples(new Random(version));
    ChangeSet set = ChangeSet.empty();
    for (Change.Insert<?, ?> made : entities()) {
      set = update(set, made, version, samples);
    }
    return set;
  }

  /** New values for every second one, made from its first version. */
  ChangeSet everySecondUpdate() {
    List<Change> all = second.changes();
    return new ChangeSet(
        IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList());
  }

  /** The end of all, each at that version. */
  ChangeSet deletes(long version) {
    ChangeSet set = ChangeSet.empty();
    for (Change.Insert<?, ?> made : entities()) {
      set = delete(set, made, version);
    }
    return set;
  }

  private <E extends Entity<I>, I extends Id> ChangeSet update(
      ChangeSet set, Change.Insert<E, I> made, long version, Samples samples) {
    Kind<E, I> kind = made.kind();
    return set.update(kind, samples.entity(kind, made.id(), references()), version);
  }

  static <E extends Entity<I>, I extends Id> ChangeSet delete(
      ChangeSet set, Change.Insert<E, I> made, long version) {
    return set.delete(made.kind(), made.id(), version);
  }
}
