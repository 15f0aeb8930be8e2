package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFaultTest {
  private static final CsvLimits LIMITS = CsvLimits.defaults();

  private static final Map<String, Consumer<Storage>> SCRIPTS =
      Map.of(
          "insert",
          s -> s.commit(ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-3"))),
          "update",
          s ->
              s.commit(
                  ChangeSet.empty()
                      .update(
                          Kind.CANDIDATE,
                          TestStore.candidate("c-1").withStatus(CandidateStatus.PLACED),
                          1)),
          "erase",
          s -> s.commit(ChangeSet.empty().erase(new CandidateId("c-1"))),
          "compact",
          Storage::compact);

  @Test
  void forcesEachFileBeforeItsNameAndTheFolderLast() {
    MemoryDir dir = prepared();
    try (Storage store = open(dir)) {
      dir.log.clear();
      SCRIPTS.get("insert").accept(store);
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
    assertThat(dir.log.subList(0, dir.log.indexOf("syncDir")))
        .as("nothing old is removed before the new is there")
        .noneMatch(s -> s.startsWith("delete") && !s.endsWith(".tmp"));
    assertThat(dir.open).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "insert,false",
    "insert,true",
    "update,false",
    "update,true",
    "erase,false",
    "erase,true",
    "compact,false",
    "compact,true"
  })
  void isOldOrNewAfterAFailureOfAnyOperation(String script, boolean forEver) {
    Map<Reference, Versioned<?>> old = contents(prepared());
    MemoryDir clean = prepared();
    try (Storage store = open(clean)) {
      SCRIPTS.get(script).accept(store);
    }
    Map<Reference, Versioned<?>> now = contents(clean);
    int failures = 0;
    boolean completed = false;
    for (int n = 1; !completed; n++) {
      MemoryDir dir = prepared();
      Storage store = open(dir);
      dir.failAt(n, forEver);
      Outcome outcome = run(store, SCRIPTS.get(script));
      completed = dir.operations() < n;
      failures += outcome == null ? 0 : 1;
      dir.failAt(Integer.MAX_VALUE, false);
      assertThat(dir.open).as("open files at %s", n).isZero();
      Map<Reference, Versioned<?>> after = contents(MemoryDir.of(dir));
      if (outcome == null) {
        assertThat(after).as("committed, failure at %s", n).isEqualTo(now);
      } else if (outcome == Outcome.NOT_COMMITTED) {
        assertThat(after).as("not committed, failure at %s", n).isEqualTo(old);
      } else {
        assertThat(after).as("unknown, failure at %s", n).isIn(old, now);
      }
    }
    assertThat(failures).isGreaterThan(5);
  }

  @Test
  void isReadOnlyAfterAFailedSyncAndNeverTriesAgain() {
    for (String failing : List.of("sync changes-3.csv", "rename CURRENT.tmp CURRENT", "syncDir")) {
      MemoryDir dir = prepared();
      Storage store = open(dir);
      dir.failAt(operationOf(failing), false);
      assertThatThrownBy(() -> SCRIPTS.get("insert").accept(store))
          .isInstanceOf(StoreFailedException.class)
          .hasMessageStartingWith("The commit failed; the outcome is [")
          .extracting(e -> ((StoreFailedException) e).outcome())
          .isEqualTo(failing.startsWith("sync ") ? Outcome.NOT_COMMITTED : Outcome.UNKNOWN);
      assertThat(dir.log.stream().filter(failing::equals)).hasSize(1);
      assertThat(TestStore.all(store)).hasSize(2);
      dir.log.clear();
      assertThatThrownBy(() -> SCRIPTS.get("update").accept(store))
          .hasMessageStartingWith(
              "The commit (the store is read-only after an earlier failure) failed; the outcome is"
                  + " [NOT_COMMITTED].");
      assertThatThrownBy(store::compact).isInstanceOf(StoreFailedException.class);
      store.close();
      assertThat(dir.log).isEmpty();
    }
  }

  @Test
  void goesOnAfterAFailureThatLeftNothingInDoubt() {
    MemoryDir dir = prepared();
    try (Storage store = open(dir)) {
      dir.failAt(operationOf("write changes-3.csv"), false);
      assertThatThrownBy(() -> SCRIPTS.get("insert").accept(store))
          .isInstanceOf(StoreFailedException.class);
      SCRIPTS.get("insert").accept(store);
      assertThat(TestStore.all(store)).hasSize(3);
      assertThat(dir.files).doesNotContainKey("changes-3.csv");
    }
    assertThat(contents(dir)).hasSize(3);
  }

  @Test
  void noticesEveryByteThatChanged() {
    MemoryDir sound = prepared();
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(sound));
    int flipped = 0;
    for (Map.Entry<String, byte[]> file : sound.files.entrySet()) {
      for (int i = 0; i < file.getValue().length; i++) {
        MemoryDir damaged = MemoryDir.of(sound);
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
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(sound));
    for (String name : sound.files.keySet()) {
      MemoryDir cut = MemoryDir.of(sound);
      cut.files.put(name, java.util.Arrays.copyOf(sound.files.get(name), 10));
      MemoryDir gone = MemoryDir.of(sound);
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
    SCRIPTS.get("insert").accept(store);
    int at = dir.log.indexOf(step) + 1;
    assertThat(at).as(step).isPositive();
    return at;
  }

  private static Outcome run(Storage store, Consumer<Storage> script) {
    try {
      script.accept(store);
      return null;
    } catch (StoreFailedException e) {
      return e.outcome();
    }
  }

  /** A store of two candidates with one file of changes. */
  private static MemoryDir prepared() {
    MemoryDir dir = new MemoryDir();
    Storage store = open(dir);
    store.commit(ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-1")));
    store.commit(ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-2")));
    return MemoryDir.of(dir);
  }

  private static Map<Reference, Versioned<?>> contents(MemoryDir dir) {
    try (Storage store = open(dir)) {
      return TestStore.all(store);
    }
  }

  private static Storage open(MemoryDir dir) {
    return CsvStorage.open(dir, LIMITS, false);
  }

  private static List<String> written(MemoryDir dir) {
    return dir.log.stream()
        .filter(s -> s.matches("(create|write|sync|rename|syncDir).*"))
        .distinct()
        .toList();
  }
}
