package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.party.Employer;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One under, at and one over each limit, in plain files and in stores, as the settings have it. */
class CsvLimitsTest {
  private static final String HEADER = "id,name,region,postcode,kvk_number\n";

  @TempDir private Path folder;

  /** A file that is exactly as large as a limit, in what the limit counts. */
  private static String file(String limit, int size) {
    return switch (limit) {
      case "maxFileBytes" -> padded(HEADER + "e-1,A,,,\n", size);
      case "maxRecordChars" -> HEADER + "e-1," + "x".repeat(size - 7) + ",,,\n";
      case "maxFieldChars" -> HEADER + "e-1,\"" + "\"\"".repeat(size) + "\",,,\n";
      case "maxColumns" -> HEADER + "e-1,A" + ",".repeat(size - 2) + "\n";
      case "maxRows" -> HEADER + rows("e-%d,A,,,\n", size);
      default -> HEADER + "a\n".repeat(size);
    };
  }

  private static String padded(String text, int size) {
    return text + "\n".repeat(size - text.length());
  }

  private static String rows(String form, int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(String.format(Locale.ROOT, form, i));
    }
    return rows.toString();
  }

  private static CsvLimits limits(String limit, int value) {
    CsvLimits wide = new CsvLimits(10_000, 5_000, 2_000, 50, 100, 100);
    return new CsvLimits(
        limit.equals("maxFileBytes") ? value : wide.fileBytes(),
        limit.equals("maxRecordChars") ? value : wide.recordChars(),
        limit.equals("maxFieldChars") ? value : wide.fieldChars(),
        limit.equals("maxColumns") ? value : wide.columns(),
        limit.equals("maxRows") ? value : wide.rows(),
        limit.equals("maxProblems") ? value : wide.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "maxFileBytes,   200, csv-size,",
    "maxRecordChars, 100, csv-record,",
    "maxFieldChars,   50, csv-field,",
    "maxColumns,       5, csv-columns,",
    "maxRows,          7, csv-rows,",
    "maxProblems,      4, csv-too-many, csv-count"
  })
  void holdsEachLimitInPlainFilesAndInAStoreOfThem(
      String limit, int value, String code, String also) throws IOException {
    for (int over = -1; over <= 1; over++) {
      Files.writeString(folder.resolve("employer.csv"), file(limit, value + over));
      List<String> told =
          CsvFolder.read(folder, limits(limit, value), Locale.ENGLISH).problems().stream()
              .map(Problem::code)
              .filter(
                  c -> !c.equals(also) && !(c.equals("csv-count") && limit.equals("maxColumns")))
              .toList();
      assertThat(told).as(limit + " " + over).isEqualTo(over > 0 ? List.of(code) : List.of());
      Throwable refused = catchThrowable(() -> open(limit, value).close());
      if (over > 0) {
        assertThat(refused)
            .isInstanceOf(InvalidDataException.class)
            .hasMessageContaining("[" + code + "]");
      } else if (also == null && !limit.equals("maxColumns")) {
        assertThat(refused).isNull();
      }
    }
  }

  private Storage open(String limit, int value) {
    CsvStoreProvider provider = new CsvStoreProvider();
    Map<String, String> text =
        Map.of("directory", folder.toString(), limit, Integer.toString(value));
    return provider.open(Settings.parse(provider, text));
  }

  /** What goes in can be read again: as a change, and as a row of the base files. */
  @ParameterizedTest
  @CsvSource({"maxRecordChars, 1600", "maxFieldChars, 1550"})
  void takesNoTextThatItCouldNotReadAgain(String limit, int value) {
    int fits = 0;
    for (int length = 1545; length < 1600; length++) {
      int size = length;
      try (Storage store = open(limit, value)) {
        Employer employer = TestStore.employer("e-" + size, "x".repeat(size));
        Throwable refused =
            catchThrowable(() -> store.commit(ChangeSet.empty().insert(Kind.EMPLOYER, employer)));
        if (refused == null) {
          assertThat(fits++).isEqualTo(length - 1545);
        } else {
          assertThat(refused)
              .isInstanceOf(InvalidValueException.class)
              .hasMessageMatching(
                  "A (row|text) has at most " + value + " characters in this store\\.");
        }
        store.compact();
      }
    }
    assertThat(fits).isBetween(3, 50);
    try (Storage store = open(limit, value)) {
      assertThat(TestStore.all(store)).hasSize(fits);
    }
  }

  @Test
  void takesNoTableWiderThanItReads() {
    try (Storage store = open("maxColumns", 8)) {
      assertThatThrownBy(
              () ->
                  store.commit(
                      ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-1"))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("A table has at most 8 columns in this store.");
    }
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isZero();
    }
  }

  @Test
  void readsNoFileOfAStoreThatIsLargerThanItCanBe() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      store.commit(ChangeSet.empty().insert(Kind.EMPLOYER, TestStore.employer("e-1", "A")));
    }
    Path current = folder.resolve("CURRENT");
    String pointer = Files.readString(current);
    for (String longer : List.of(pointer + " ".repeat(100), "x".repeat(101))) {
      Files.writeString(current, longer);
      assertThatThrownBy(() -> TestStore.open(folder))
          .isInstanceOf(CorruptStoreException.class)
          .hasMessageContaining("[CURRENT] at [byte 100]: it is larger than it can be.");
    }
    Files.writeString(current, pointer);
    Path manifest = folder.resolve(pointer.substring(0, pointer.indexOf(' ')));
    byte[] whole = Files.readAllBytes(manifest);
    Files.write(
        manifest,
        (new String(whole, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(CorruptStoreException.class)
        .hasMessageContaining("at [byte " + whole.length + "]");
    Files.write(manifest, whole);
    assertThatThrownBy(() -> open("maxFileBytes", 60))
        .isInstanceOf(CorruptStoreException.class)
        .hasMessageContaining("at [byte 60]: it is larger than it can be.");
    TestStore.open(folder).close();
  }

  @Test
  void writesNoPlainFileThatItCouldNotRead() {
    Employer nul = TestStore.employer("e-1", "a\0b");
    Employer half = TestStore.employer("e-1", "a\ud800b");
    for (Employer bad : List.of(nul, half)) {
      Snapshot snapshot = new Snapshot(Revision.ZERO, List.of(), List.of(), List.of(bad));
      assertThatThrownBy(() -> CsvFolder.write(folder, snapshot))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("A text has no NUL");
    }
  }
}
