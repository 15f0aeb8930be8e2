package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;

/** Short ways to open stores and to look at them. */
final class TestStore {
  private TestStore() {}

  /** Opens a store of which the order of writing is checked all along. */
  static Storage open(Path folder) {
    try {
      return OrderedStorage.open(new RealDir(Files.createDirectories(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens it as a host does. */
  static Storage openAsHost(Path folder) {
    return new CsvStoreProvider().open(settings(folder));
  }

  static Storage adopt(Path folder) {
    return new CsvStoreProvider().open(settings(folder).with(CsvStoreProvider.ADOPT, true));
  }

  static Settings settings(Path folder) {
    return Settings.empty().with(CsvStoreProvider.DIRECTORY, folder);
  }

  static DirOps dir(Path folder) {
    try {
      return new RealDir(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Candidate candidate(String id) {
    return Candidate.of(new CandidateId(id), null);
  }

  static Employer employer(String id, String name) {
    return Employer.of(new EmployerId(id), name);
  }

  /** Everything that a store holds, with versions and revisions. */
  static Map<Reference, Versioned<?>> all(Storage storage) {
    try (Picture picture = storage.picture()) {
      return all(picture);
    }
  }

  static Map<Reference, Versioned<?>> all(Picture picture) {
    Map<Reference, Versioned<?>> all = new LinkedHashMap<>();
    Kind.all().forEach(kind -> addAll(kind, picture, all));
    return all;
  }

  static long revision(Storage storage) {
    try (Picture picture = storage.picture()) {
      return picture.revision().number();
    }
  }

  private static <E extends Entity<I>, I extends Id> void addAll(
      Kind<E, I> kind, Picture picture, Map<Reference, Versioned<?>> all) {
    try (Stream<Versioned<E>> stream = picture.stream(Query.all(kind))) {
      stream.forEach(v -> all.put(new Reference(kind, v.value().id()), v));
    }
  }
}
