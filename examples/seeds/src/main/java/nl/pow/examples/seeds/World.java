package nl.pow.examples.seeds;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.access.Access;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.plan.RoadMap;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Query;
import nl.pow.core.store.Session;
import nl.pow.core.store.Store;
import nl.pow.core.store.Versioned;
import nl.pow.core.text.Words;
import org.jspecify.annotations.Nullable;

/** Everything that one document tells, out of a CSV store. */
record World(Map<Kind<?, ?>, List<? extends Entity<?>>> entities) {
  static final Locale DUTCH = Locale.forLanguageTag("nl");
  static final RegionRegister REGISTER = RegionRegister.ofYear(2026);

  private static final Access ACCESS =
      new Access(new ActorId("reader"), Purpose.GUIDANCE, URI.create("urn:example:seeds"));

  /** Opens a copy, since a store that is open writes into its folder. */
  static World of(Path folder) throws IOException {
    Path copy = Files.createTempDirectory("pow-seeds");
    try {
      for (Path file : files(folder)) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
      try (Store store = Store.open("csv", Map.of("directory", copy.toString()), events -> {});
          Session session = store.session(ACCESS)) {
        Map<Kind<?, ?>, List<? extends Entity<?>>> found = new HashMap<>();
        Kind.all().stream()
            .filter(kind -> !kind.equals(Kind.PROTECTED_ATTRIBUTES))
            .forEach(kind -> found.put(kind, read(session, kind)));
        return new World(found);
      }
    } finally {
      for (Path file : files(copy)) {
        Files.delete(file);
      }
      Files.delete(copy);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static <E extends Entity<I>, I extends Id> List<E> read(
      Session session, Kind<E, I> kind) {
    try (Stream<Versioned<E>> all = session.stream(Query.all(kind))) {
      return all.map(Versioned::value).toList();
    }
  }

  /** All of a kind, in order of their ids. */
  <E extends Entity<?>> List<E> all(Kind<E, ?> kind) {
    return Objects.requireNonNull(entities.get(kind)).stream().map(kind.type()::cast).toList();
  }

  /** The one of a kind with an id. */
  <E extends Entity<?>> E one(Kind<E, ?> kind, String id) {
    return all(kind).stream()
        .filter(entity -> entity.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " [" + id + "]"));
  }

  /** From what people said to what is done. */
  RoadMap road() {
    return new RoadMap(
        all(Kind.MEETING),
        all(Kind.INSIGHT),
        all(Kind.PRIORITISATION),
        all(Kind.IDEA),
        all(Kind.ACTION));
  }

  static String region(@Nullable RegionCode code) {
    return code == null ? "alle regio's" : REGISTER.region(code).name();
  }

  static String words(Enum<?> constant) {
    return Words.of(DUTCH, constant);
  }

  static String words(Code code) {
    return Words.of(DUTCH, code);
  }
}
