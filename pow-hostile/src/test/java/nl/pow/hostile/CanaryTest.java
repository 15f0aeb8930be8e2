package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.adapters.jdbc.JdbcStoreProvider;
import nl.pow.adapters.mapping.ColumnMapping;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.adapters.mapping.ValueForm;
import nl.pow.adapters.vum.VumReader;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.access.Access;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.json.Json;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Session;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Store;
import nl.pow.core.store.StoreProvider;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.validation.Validation;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A mark in every field that takes text, and everything fails that can: no log at any level, no
 * exception, no {@code toString}, no event of the access log and no message holds the mark.
 */
@Tag("long")
class CanaryTest {
  private static final String MARK = "kanarie-7731";
  private static final String FORBIDDEN = MARK + "\u202e";
  private static final Json ANY = Json.create();
  private static final Json VALID = ANY.validating(Validation.create());

  @TempDir private Path folder;
  private final Told told = new Told();

  @AfterEach
  void theMarkWasNotTold() {
    told.close();
    assertThat(told.text()).isNotEmpty().doesNotContain(MARK);
  }

  /** One entity of each kind, after those that they refer to, full of a text. */
  private static ChangeSet full(int number, String text) {
    ChangeSet set = ChangeSet.empty();
    for (Specimen<?, ?> specimen : Specimen.all()) {
      set = with(set, specimen.numbered(number), text);
    }
    return set;
  }

  private static <E extends Entity<I>, I extends Id> ChangeSet with(
      ChangeSet set, Specimen<E, I> specimen, String text) {
    Json json = text.equals(MARK) ? VALID : ANY;
    var filled = specimen.filled(json, specimen.texts(), text);
    assertThat(ANY.write(filled.entity()).contains(MARK)).isEqualTo(!filled.taking().isEmpty());
    return set.insert(specimen.kind(), filled.entity());
  }

  private static ChangeSet world() {
    return new Samples(new Random(5)).world(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "csv", "jdbc"})
  void noStoreTellsWhatItHolds(String name) {
    List<Object> events = new ArrayList<>();
    try (Store store = Store.open(provider(name), settings(name), events::addAll)) {
      fail(store);
      told.of(() -> store);
    }
    told.of(() -> events);
    assertThat(events).isNotEmpty();
    assertThat(told.failures())
        .containsExactly(
            "MissingReferenceException",
            "ConflictException",
            "DuplicateIdException",
            "ConflictException",
            "InvalidDataException",
            "AccessDeniedException",
            "AccessDeniedException");
  }

  private void fail(Store store) {
    ChangeSet good = full(1, MARK);
    Access access = access(Purpose.RIGHTS_OF_THE_PERSON);
    try (Session session = store.session(access);
        Session matching = store.session(access(Purpose.MATCHING))) {
      told.of(() -> session.apply(full(2, MARK))); // refers to what is not there
      told.of(() -> session.apply(world()));
      told.of(() -> session.apply(good));
      told.of(() -> session.apply(good)); // a conflict
      told.of(() -> session.apply(twice(good)));
      told.of(() -> session.apply(stale()));
      told.of(() -> session.apply(full(3, FORBIDDEN)));
      told.of(() -> matching.apply(full(4, MARK)));
      told.of(() -> all(matching, Kind.PROTECTED_ATTRIBUTES));
      read(session);
      told.of(() -> good);
      told.of(() -> access);
    }
  }

  private void read(Session session) {
    for (Kind<?, ?> kind : Kind.all()) {
      told.of(() -> all(session, kind));
    }
    told.of(() -> session.dossier(Specimen.id(Kind.CANDIDATE, 1)));
    told.of(session::snapshot);
    told.of(
        () -> {
          try (var changes = session.changesSince(Revision.ZERO)) {
            return changes.toList();
          }
        });
  }

  private static List<?> all(Session session, Kind<?, ?> kind) {
    try (var all = session.stream(Query.all(kind))) {
      return all.toList();
    }
  }

  private static ChangeSet twice(ChangeSet good) {
    List<nl.pow.core.store.Change> both = new ArrayList<>(good.changes());
    both.addAll(good.changes());
    return new ChangeSet(both);
  }

  private static ChangeSet stale() {
    Specimen<?, ?> candidate = Specimen.of(Kind.CANDIDATE);
    var filled = candidate.filled(VALID, candidate.texts(), MARK + " 2");
    return ChangeSet.empty().update(Kind.CANDIDATE, Kind.CANDIDATE.type().cast(filled.entity()), 9);
  }

  /** What a storage itself cannot keep: text that UTF-8 or a column does not have. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "jdbc"})
  void noStorageTellsWhatItCannotKeep(String name) throws Exception {
    try (Storage storage = provider(name).open(settings(name))) {
      storage.commit(world());
      for (String bad : List.of("\0", "\ud800", "x".repeat(100_000))) {
        for (Specimen<?, ?> specimen : Specimen.all()) {
          told.of(() -> storage.commit(with(ChangeSet.empty(), specimen, MARK + bad)));
        }
      }
      try (Picture picture = storage.picture()) {
        told.of(() -> picture + " " + storage);
      }
    }
    assertThat(told.failures()).hasSizeGreaterThan(10);
  }

  private StoreProvider provider(String name) {
    return switch (name) {
      case "csv" -> new CsvStoreProvider();
      case "jdbc" -> new JdbcStoreProvider();
      default -> Store.providers().named(name);
    };
  }

  private Settings settings(String name) {
    return switch (name) {
      case "csv" -> Settings.empty().with(CsvStoreProvider.DIRECTORY, folder);
      case "jdbc" -> Settings.empty().with(JdbcStoreProvider.URL, url());
      default -> Settings.empty();
    };
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("db");
  }

  private static Access access(Purpose purpose) {
    return new Access(new ActorId("a-1"), purpose, URI.create("urn:canary"));
  }

  @Test
  void aDamagedOrEditedFolderIsRefusedWithoutItsValues() throws Exception {
    Storage storage = provider("csv").open(settings("csv"));
    storage.commit(world());
    storage.commit(full(1, MARK));
    storage.compact();
    List<Path> files = files(folder);
    ChangeSet more = full(2, MARK);
    for (Path file : files) {
      byte[] good = Files.readAllBytes(file);
      Files.writeString(file, MARK + "\n", StandardOpenOption.APPEND);
      told.of(() -> storage.commit(more));
      Files.write(file, good);
    }
    storage.close();
    int edited = told.failures().size();
    for (Path file : files) {
      byte[] good = Files.readAllBytes(file);
      for (int i = 1; i < 4; i++) {
        boolean adopt = i % 2 == 0;
        Files.write(file, damaged(good, good.length * i / 4));
        told.of(() -> provider("csv").open(settings("csv").with(CsvStoreProvider.ADOPT, adopt)));
      }
      Files.write(file, good);
    }
    assertThat(edited).isGreaterThan(20);
    assertThat(told.failures()).hasSizeGreaterThan(100);
  }

  private static List<Path> files(Path folder) throws Exception {
    try (var all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** Every other time a quote, so that what comes after it is read otherwise. */
  private static byte[] damaged(byte[] good, int at) {
    byte[] bad = good.clone();
    bad[at] = (byte) (at % 2 == 0 ? '"' : bad[at] ^ 1);
    return bad;
  }

  @Test
  void plainFilesAreRefusedWithoutTheirValues() throws Exception {
    Storage storage = provider("csv").open(settings("csv"));
    storage.commit(world());
    storage.close();
    Path plain = Files.createDirectory(folder.resolve("plain"));
    int refused = 0;
    for (Path file : files(folder)) {
      String name = file.getFileName().toString().replaceFirst("-[0-9]+\\.csv$", ".csv");
      String header = Files.readString(file).lines().findFirst().orElseThrow();
      int columns = header.split(",").length;
      for (String content : spoilt(header, columns)) {
        Files.writeString(plain.resolve(name), content);
        var reading = CsvFolder.read(plain, Locale.ENGLISH);
        refused += reading.problems().isEmpty() ? 0 : 1;
        told.of(reading::problems);
        told.of(reading::strict);
        told.of(() -> reading);
      }
      Files.delete(plain.resolve(name));
    }
    assertThat(refused).isGreaterThan(100);
  }

  private static List<String> spoilt(String header, int columns) {
    String marks = (MARK + ",").repeat(columns - 1) + MARK;
    List<String> spoilt = new ArrayList<>();
    spoilt.add(header + "\n" + marks + "\n");
    spoilt.add(header + "\n" + marks + "," + MARK + "\n");
    spoilt.add(header + "\n" + marks + "\"" + MARK + "\n");
    spoilt.add(header + "\n\"" + marks + "\n");
    spoilt.add(header + "\n" + "x-1" + marks.substring(MARK.length()) + "\u0000\n");
    spoilt.add(marks + "\n" + marks + "\n");
    return spoilt;
  }

  /** The tables are changed under the store, and the driver's own messages hold values. */
  @Test
  void aDatabaseThatRefusesIsToldWithoutValues() throws Exception {
    String url = "jdbc:h2:mem:canary;DB_CLOSE_DELAY=-1";
    Settings settings = Settings.empty().with(JdbcStoreProvider.URL, url);
    try (Storage storage = new JdbcStoreProvider().open(settings);
        var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      storage.commit(world());
      statement.execute("alter table candidate add constraint odd check (length(id) < 12)");
      statement.execute("create unique index same on employer (name)");
      told.of(() -> storage.commit(full(1, MARK)));
      told.of(() -> storage.commit(full(2, MARK)));
      assertThat(told.failures()).hasSize(1);
      statement.execute("drop table candidate cascade");
      told.of(() -> storage.commit(full(3, MARK)));
    }
    assertThat(told.failures()).hasSizeGreaterThan(1);
    assertThat(told.records()).isGreaterThan(10);
  }

  @Test
  void anExportIsRejectedWithoutItsValues() throws Exception {
    List<ColumnMapping> columns = new ArrayList<>();
    columns.add(Profiles.column("id", "id"));
    for (ValueForm form : ValueForm.values()) {
      columns.add(
          new ColumnMapping(
              form.name(),
              "contact.presentation",
              null,
              form,
              null,
              null,
              List.of(),
              List.of(),
              null));
    }
    var mapping =
        Mapping.candidates(Profiles.of("UTF-8", columns.toArray(ColumnMapping[]::new)))
            .with(new CodeTaxonomy());
    String header = String.join(",", columns.stream().map(ColumnMapping::column).toList());
    AtomicInteger rejected = new AtomicInteger();
    for (String content : spoilt(header, columns.size())) {
      Path file = Files.writeString(folder.resolve("export.csv"), content);
      told.of(
          () -> {
            MappingReading<?> reading = mapping.read(file);
            rejected.addAndGet(reading.rejected().size());
            return messages(reading) + reading.items() + reading.tally() + reading;
          });
    }
    Path broken =
        Files.write(
            folder.resolve("b.csv"),
            (header + "\n" + MARK + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    told.of(() -> mapping.read(broken).problems());
    assertThat(rejected.get()).isGreaterThan(2);
  }

  /** What a file of rejected rows says of them, without their own cells. */
  private String messages(MappingReading<?> reading) throws Exception {
    StringBuilder messages = new StringBuilder();
    messages.append(reading.problems()).append(reading.rejected());
    reading.rejected().forEach(row -> messages.append(row.problems()));
    Path file = folder.resolve("rejected.csv");
    reading.writeRejected(file);
    Files.readString(file)
        .lines()
        .map(line -> line.split(";"))
        .filter(cells -> cells.length > 4)
        .forEach(cells -> messages.append(String.join(" ", List.of(cells).subList(0, 4))));
    return messages.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-jobseeker.json", "full-vacancy.json"})
  void aVumDocumentIsRefusedWithoutItsValues(String name) throws Exception {
    JsonNode document = Leaf.tree(Repository.text("pow-adapters-vum/src/test/resources/" + name));
    JsonNode all = document.deepCopy();
    for (Leaf leaf : Leaf.of(document)) {
      JsonNode one = document.deepCopy();
      leaf.put(one, FORBIDDEN);
      // an id is told: it is no personal data, but a token
      leaf.put(all, leaf.at().matches(".*[.](idWerkzoekende|idVacature)") ? "x-1" : MARK);
      readVum(one.toString());
    }
    String whole = all.toString();
    for (int end = whole.length(); end > 1; end -= whole.length() / 50) {
      readVum(whole.substring(0, end));
    }
    assertThat(told.failures()).hasSizeGreaterThan(10);
  }

  private void readVum(String document) {
    VumReader reader = VumReader.of(RegionRegister.ofYear(2026), Locale.ENGLISH);
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    told.of(
        () -> {
          var reading =
              document.contains("idVacature")
                  ? reader.readVacancies(new ByteArrayInputStream(bytes), "v.json")
                  : reader.readJobseekers(new ByteArrayInputStream(bytes), "w.json");
          return reading + " " + reading.problems() + reading.entities();
        });
  }

  @Test
  void aDocumentIsRefusedWithoutItsValues() {
    for (Specimen<?, ?> specimen : Specimen.all()) {
      for (Leaf leaf : Leaf.of(specimen.document())) {
        JsonNode one = specimen.document().deepCopy();
        leaf.put(one, FORBIDDEN);
        told.of(() -> VALID.read(specimen.kind().type(), one.toString()));
      }
    }
    assertThat(told.failures()).hasSizeGreaterThan(300);
  }
}
