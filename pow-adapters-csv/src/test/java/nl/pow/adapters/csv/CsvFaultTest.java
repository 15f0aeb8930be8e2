package nl.pow.adapters.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("long")
class CsvFaultTest {
  private static final CsvLimits LIMITS = CsvLimits.defaults();

  private static final Consumer<Storage> INSERT = Script.all().get("insert").steps().get(0);
  private static final Consumer<Storage> UPDATE = Script.all().get("update").steps().get(0);

  @Test
  void forcesEachFileBeforeItsNameAndTheFolderLast() {
    MemoryDir dir = prepared();
    try (Storage store = open(dir)) {
      dir.log.clear();
      INSERT.accept(store);
      assertThat(written(dir))
          .containsExactly(
              "create changes-3.csv",
              "write changes-3.csv",
              "sync changes-3.csv",
              "create manifest-3.json",
              "write manifest-3.json",
              "sync manifest-3.json",
              "create CURRENT.tmp",
              "write CURRENT.tmp",
              "sync CURRENT.tmp",
              "syncDir",
              "rename CURRENT.tmp CURRENT",
              "syncDir");
      dir.log.clear();
      store.compact();
    }
    List<String> log = written(dir);
    int rename = log.indexOf("rename CURRENT.tmp CURRENT");
    assertThat(log.get(rename + 1)).isEqualTo("syncDir");
    for (String step : log.subList(0, rename)) {
      if (step.startsWith("create ")) {
        assertThat(log.subList(0, rename)).contains(step.replace("create", "sync"));
      }
    }
    assertThat(dir.log.subList(0, dir.log.indexOf("rename CURRENT.tmp CURRENT")))
        .as("nothing old is removed before the new is there")
        .noneMatch(s -> s.startsWith("delete") && !s.endsWith(".tmp"));
    assertThat(dir.open).isZero();
  }

  static List<Arguments> everyScriptAndFault() {
    return Script.all().values().stream()
        .flatMap(s -> Stream.of(Fault.values()).map(f -> Arguments.of(s.name(), f)))
        .toList();
  }

  /** The long scripts take turns over the kinds of faults, but in a campaign. */
  @ParameterizedTest
  @MethodSource("everyScriptAndFault")
  void isOldOrNewAfterAFailureOfAnyOperation(String name, Fault fault) throws IOException {
    Script script = Script.all().get(name);
    boolean isLong = script.earlier() > 2 || script.earlier() < 0 || name.startsWith("large");
    int stride = isLong ? Tally.size("stride", Fault.values().length) : 1;
    SortedMap<String, byte[]> before = script.before();
    List<Map<Reference, Versioned<?>>> states = states(before, script);
    int operations = operations(before, script);
    Map<String, Long> counts = new LinkedHashMap<>();
    for (boolean forEver : new boolean[] {false, true}) {
      for (int n = 1 + List.of(Fault.values()).indexOf(fault) % stride;
          n <= operations;
          n += stride) {
        String outcome = new FaultRun(script, before, states).run(n, forEver, fault);
        counts.merge(outcome, 1L, Long::sum);
      }
    }
    assertThat(counts)
        .containsKey(fault == Fault.OUT_OF_MEMORY ? "ENDED BY AN ERROR" : "NOT_COMMITTED");
    Tally.add("C3 " + fault, getClass(), counts);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void opensOrRefusesWhenAnOperationOfOpeningFails(Fault fault) throws IOException {
    MemoryDir left = prepared();
    left.files.put(Publication.DRAFT, new byte[3]);
    left.files.put("changes-3.csv", new byte[3]);
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(left.files));
    long refused = 0;
    boolean completed = false;
    for (int n = 1; !completed; n++) {
      MemoryDir dir = MemoryDir.of(left.files);
      dir.failAt(n, n % 2 == 0, fault);
      try {
        Storage store = open(dir);
        completed = dir.operations() < n;
        dir.failAt(Integer.MAX_VALUE, false);
        store.close();
      } catch (StoreFailedException e) {
        refused++;
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
      } catch (OutOfMemoryError e) {
        refused++;
        assertThat(e).hasMessage("injected");
      }
      assertThat(dir.locks).isZero();
      dir.failAt(Integer.MAX_VALUE, false);
      assertThat(contents(MemoryDir.of(dir.files))).as("failure at %s", n).isEqualTo(expected);
    }
    assertThat(refused).isGreaterThan(10);
    Tally.add("C3 at opening", getClass(), Map.of("REFUSED", refused));
  }

  @Test
  void refusesAFormatThatItDoesNotKnowBeforeItWritesAnything() {
    MemoryDir dir = prepared();
    String manifest = new String(dir.files.get("manifest-2.json"), UTF_8);
    byte[] newer = manifest.replace("\"format\" : 1", "\"format\" : 2").getBytes(UTF_8);
    String current =
        "manifest-2.json " + ManifestFile.hex(FileEntry.crc(newer)) + " " + newer.length + "\n";
    dir.files.put("manifest-2.json", newer);
    dir.files.put("CURRENT", current.getBytes(UTF_8));
    assertThatThrownBy(() -> open(dir))
        .isInstanceOf(CorruptStoreException.class)
        .hasMessage(
            "The store is damaged: [manifest-2.json] at [format]: this version of the library reads"
                + " format 1.\nMaybe put back a copy; nothing was changed.");
    assertThat(written(dir)).isEmpty();
  }

  private static int operations(SortedMap<String, byte[]> before, Script script) {
    MemoryDir dir = MemoryDir.of(before);
    Storage store = open(dir);
    dir.failAt(Integer.MAX_VALUE, false);
    script.steps().forEach(step -> step.accept(store));
    return dir.operations() + 1;
  }

  /** What the store holds before the first step, and after each. */
  private static List<Map<Reference, Versioned<?>>> states(
      SortedMap<String, byte[]> before, Script script) {
    List<Map<Reference, Versioned<?>>> states = new ArrayList<>();
    MemoryDir dir = MemoryDir.of(before);
    Storage store = open(dir);
    states.add(TestStore.all(store));
    for (Consumer<Storage> step : script.steps()) {
      step.accept(store);
      states.add(contents(MemoryDir.of(dir.files)));
    }
    return states;
  }

  @Test
  void isReadOnlyAfterAFailedSyncAndNeverTriesAgain() {
    for (String failing :
        List.of("sync changes-3.csv", "syncDir", "rename CURRENT.tmp CURRENT", "last syncDir")) {
      MemoryDir dir = prepared();
      Storage store = open(dir);
      dir.failAt(operationOf(failing), false);
      boolean issued = failing.startsWith("rename") || failing.startsWith("last");
      assertThatThrownBy(() -> INSERT.accept(store))
          .isInstanceOf(StoreFailedException.class)
          .hasMessageStartingWith("The commit failed; the outcome is [")
          .extracting(e -> ((StoreFailedException) e).outcome())
          .isEqualTo(issued ? Outcome.UNKNOWN : Outcome.NOT_COMMITTED);
      assertThat(dir.log.stream().filter(failing::equals)).hasSizeLessThanOrEqualTo(1);
      assertThat(TestStore.all(store)).hasSize(2);
      dir.log.clear();
      assertThatThrownBy(() -> UPDATE.accept(store))
          .hasMessageStartingWith(
              "The commit (the store is read-only after an earlier failure) failed; the outcome is"
                  + " [NOT_COMMITTED].");
      assertThatThrownBy(store::compact).isInstanceOf(StoreFailedException.class);
      store.close();
      assertThat(written(dir)).isEmpty();
    }
  }

  @Test
  void goesOnAfterAFailureThatLeftNothingInDoubt() {
    MemoryDir dir = prepared();
    try (Storage store = open(dir)) {
      dir.failAt(operationOf("write changes-3.csv"), false);
      assertThatThrownBy(() -> INSERT.accept(store)).isInstanceOf(StoreFailedException.class);
      INSERT.accept(store);
      assertThat(TestStore.all(store)).hasSize(3);
      assertThat(dir.log).contains("delete changes-3.csv");
    }
    assertThat(contents(dir)).hasSize(3);
  }

  @Test
  void noticesEveryByteThatChanged() {
    MemoryDir dir = prepared();
    open(dir).commit(Script.inserts("c-8"));
    MemoryDir sound = MemoryDir.of(dir.files);
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(sound.files));
    int flipped = 0;
    for (Map.Entry<String, byte[]> file : sound.files.entrySet()) {
      for (int i = 0; i < file.getValue().length; i++) {
        MemoryDir damaged = MemoryDir.of(sound.files);
        damaged.files.get(file.getKey())[i] ^= (byte) (1 << (i % 8));
        flipped++;
        try (Storage store = open(damaged)) {
          assertThat(TestStore.all(store)).as("%s byte %s", file.getKey(), i).isEqualTo(expected);
        } catch (CorruptStoreException e) {
          assertThat(e).hasMessageMatching("(?s)The store is damaged: \\[.+] at \\[.+]: .+");
        }
      }
    }
    assertThat(flipped).isGreaterThan(2_000);
  }

  @Test
  void noticesEveryFileThatIsCutOrGone() {
    MemoryDir sound = prepared();
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(sound.files));
    for (String name : sound.files.keySet()) {
      MemoryDir cut = MemoryDir.of(sound.files);
      cut.files.put(name, java.util.Arrays.copyOf(sound.files.get(name), 10));
      MemoryDir gone = MemoryDir.of(sound.files);
      gone.files.remove(name);
      for (MemoryDir dir : List.of(cut, gone)) {
        try (Storage store = open(dir)) {
          assertThat(TestStore.all(store)).as(name).isEqualTo(expected);
        } catch (CorruptStoreException e) {
          assertThat(e).hasMessageStartingWith("The store is damaged: [");
        }
      }
    }
  }

  private static int operationOf(String step) {
    MemoryDir dir = prepared();
    Storage store = open(dir);
    dir.log.clear();
    INSERT.accept(store);
    int at =
        1
            + (step.startsWith("last ")
                ? dir.log.lastIndexOf(step.substring(5))
                : dir.log.indexOf(step));
    assertThat(at).as(step).isPositive();
    return at;
  }

  /** A store of two candidates with one file of changes. */
  private static MemoryDir prepared() {
    MemoryDir dir = new MemoryDir();
    Storage store = open(dir);
    store.commit(ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-1")));
    store.commit(ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-2")));
    return MemoryDir.of(dir.files);
  }

  private static Map<Reference, Versioned<?>> contents(MemoryDir dir) {
    return TestStore.all(open(dir));
  }

  private static Storage open(MemoryDir dir) {
    return CsvStorage.open(dir, LIMITS, false);
  }

  private static List<String> written(MemoryDir dir) {
    return dir.log.stream()
        .filter(s -> s.matches("(create|write|sync|rename|syncDir).*"))
        .collect(ArrayList::new, CsvFaultTest::addOnce, List::addAll);
  }

  /** A file is written in several pieces. */
  private static void addOnce(List<String> steps, String step) {
    if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
      steps.add(step);
    }
  }
}
