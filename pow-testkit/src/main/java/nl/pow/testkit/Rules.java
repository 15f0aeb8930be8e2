package nl.pow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.PowException;
import nl.pow.core.store.Capability;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.UnsupportedCapabilityException;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/** What the tests of all rules share. */
abstract class Rules {
  private final StoreContract contract;

  Rules(StoreContract contract) {
    this.contract = contract;
  }

  /** A test that needs a storage. */
  interface Use {
    void of(Storage storage) throws Exception;
  }

  final Storage open() {
    return contract.opened();
  }

  final String provider() {
    return contract.provider();
  }

  /** Runs a test on a storage that has a capability, or else asserts that it is refused. */
  final void with(Capability needed, Use test) throws Exception {
    try (Storage storage = open()) {
      if (!storage.capabilities().contains(Capability.WRITE)) {
        assertRefused(Capability.WRITE, storage);
      } else if (!storage.capabilities().contains(needed)) {
        assertRefused(needed, storage);
      } else {
        test.of(storage);
      }
    }
  }

  /** Runs a test on a storage that can be written to, or else asserts that writing is refused. */
  final void writing(Use test) throws Exception {
    with(Capability.WRITE, test);
  }

  /** The same on a storage that holds {@link Data#start()}, which its first commit made. */
  final void started(Use test) throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          test.of(storage);
        });
  }

  static void assertRefused(Capability lacking, Storage storage) {
    UnsupportedCapabilityException refusal =
        assertThrows(UnsupportedCapabilityException.class, () -> use(lacking, storage));
    assertTrue(String.valueOf(refusal.getMessage()).contains("[" + lacking + "]"));
  }

  private static void use(Capability capability, Storage storage) {
    switch (capability) {
      case WRITE -> storage.commit(ChangeSet.empty());
      case ERASURE -> storage.commit(ChangeSet.empty().erase(Data.C1));
      case CHANGE_FEED -> feed(storage, Revision.ZERO);
      case DURABLE -> throw new AssertionError("Durability is not asked for by a call.");
    }
  }

  /** Asserts that a use is refused and that the storage is afterwards as it was before. */
  static <X extends PowException> X assertUnchanged(
      Class<X> refusal, Storage storage, ChangeSet changes) {
    NavigableMap<Reference, Versioned<?>> before = state(storage);
    Revision revision = revision(storage);
    X thrown = assertThrows(refusal, (Executable) () -> storage.commit(changes));
    assertEquals(before, state(storage));
    assertEquals(revision, revision(storage));
    return thrown;
  }

  static Revision revision(Storage storage) {
    try (Picture picture = storage.picture()) {
      return picture.revision();
    }
  }

  static <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(
      Storage storage, Kind<E, I> kind, I id) {
    try (Picture picture = storage.picture()) {
      return picture.find(kind, id);
    }
  }

  static <E extends Entity<?>> List<Versioned<E>> ask(Storage storage, Query<E> query) {
    try (Picture picture = storage.picture();
        Stream<Versioned<E>> found = picture.stream(query)) {
      return found.toList();
    }
  }

  static <E extends Entity<?>> List<String> ids(Storage storage, Query<E> query) {
    return ask(storage, query).stream().map(held -> held.value().id().value()).toList();
  }

  static List<Changed> feed(Storage storage, Revision since) {
    try (Picture picture = storage.picture();
        Stream<Changed> changes = picture.changesSince(since)) {
      return changes.toList();
    }
  }

  static @Nullable Object valueIn(NavigableMap<Reference, Versioned<?>> state, Reference entity) {
    Versioned<?> held = state.get(entity);
    return held == null ? null : held.value();
  }

  static NavigableMap<Reference, Versioned<?>> state(Storage storage) {
    try (Picture picture = storage.picture()) {
      return state(picture);
    }
  }

  static NavigableMap<Reference, Versioned<?>> state(Picture picture) {
    NavigableMap<Reference, Versioned<?>> state = new TreeMap<>();
    for (Kind<?, ?> kind : Kind.all()) {
      try (var all = picture.stream(Query.all(kind))) {
        all.forEach(held -> state.put(new Reference(kind, held.value().id()), held));
      }
    }
    return state;
  }

  /** Asserts that entities come back equal by look-up, and by query in order of id. */
  final <E extends Entity<I>, I extends Id> void assertKept(Kind<E, I> kind, List<E> entities)
      throws Exception {
    writing(storage -> assertKept(storage, kind, entities));
  }

  static <E extends Entity<I>, I extends Id> void assertKept(
      Storage storage, Kind<E, I> kind, List<E> entities) {
    storage.commit(ChangeSet.empty().insertAll(kind, entities));
    try (Picture picture = storage.picture()) {
      for (E entity : entities) {
        assertEquals(entity, picture.find(kind, entity.id()).orElseThrow().value());
      }
    }
    List<E> sorted = entities.stream().sorted(Comparator.comparing(e -> (Id) e.id())).toList();
    assertEquals(sorted, ask(storage, Query.all(kind)).stream().map(Versioned::value).toList());
  }

  /** Asserts that what a change set inserts comes back equal, by query and by look-up. */
  final void assertAllKept(ChangeSet inserts) throws Exception {
    writing(
        storage -> {
          storage.commit(inserts);
          NavigableMap<Reference, Versioned<?>> held = state(storage);
          try (Picture picture = storage.picture()) {
            for (Change change : inserts.changes()) {
              Change.Insert<?, ?> made = (Change.Insert<?, ?>) change;
              assertEquals(made.entity(), valueIn(held, made.reference()));
              assertEquals(made.entity(), value(picture, made));
            }
          }
          assertEquals(inserts.changes().size(), held.size());
        });
  }

  private static <E extends Entity<I>, I extends Id> E value(
      Picture picture, Change.Insert<E, I> made) {
    return picture.find(made.kind(), made.id()).orElseThrow().value();
  }
}
