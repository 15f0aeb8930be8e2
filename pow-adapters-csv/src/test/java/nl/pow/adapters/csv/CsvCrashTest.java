package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a medium may hold when the power goes: the store opens at the old state or the new. */
@Tag("long")
class CsvCrashTest {
  private static final Map<String, Script> SCRIPTS = Script.all();

  static List<String> names() {
    return List.copyOf(SCRIPTS.keySet());
  }

  @Test
  void thereAreTwelveScriptsOrMore() {
    assertThat(SCRIPTS).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyStateAfterACrashIsTheOldOrTheNew(String name) throws IOException {
    Script script = SCRIPTS.get(name);
    Random random = new Random(name.hashCode());
    CrashDir dir = new CrashDir(script.before());
    List<Map<Reference, Versioned<?>>> states = run(dir, script.steps());
    int count =
        new CrashStates(dir)
            .each(
                (files, returned) ->
                    assertThat(contents(files))
                        .as("%s, %s returned, files %s", name, returned, files.keySet())
                        .isIn(states.subList(returned, Math.min(returned + 2, states.size()))));

    assertThat(count).isGreaterThan(20);
    states(dir).stream()
        .filter(files -> script.earlier() <= 0 || random.nextInt(5) == 0)
        .forEach(CsvCrashTest::takesAnotherCommit);
    Tally.add("C2", getClass(), Map.of("states", (long) count, "scripts", 1L, "mixed or lost", 0L));
  }

  @Test
  void aCrashWhileAnEarlierOneIsMendedLosesNothingEither() throws IOException {
    Random random = new Random(7);
    int pairs = 0;
    int all = Tally.size("pairs", 1_000);
    while (pairs < all) {
      Script script = SCRIPTS.get(names().get(random.nextInt(8)));
      CrashDir first = new CrashDir(script.before());
      List<Map<Reference, Versioned<?>>> before = run(first, script.steps());
      SortedMap<String, byte[]> crashed = some(first, random);
      assertThat(contents(crashed)).isIn(before);

      CrashDir second = new CrashDir(crashed);
      List<Map<Reference, Versioned<?>>> states =
          run(second, List.of(s -> s.commit(Script.inserts("z-1")), Storage::compact));
      List<SortedMap<String, byte[]>> again = new ArrayList<>();
      List<Integer> acks = new ArrayList<>();
      new CrashStates(second)
          .each(
              (files, returned) -> {
                again.add(files);
                acks.add(returned);
              });
      for (int i = 0; i < 20; i++) {
        int at = random.nextInt(again.size());
        int returned = acks.get(at);
        assertThat(contents(again.get(at)))
            .as("after %s, %s returned", script.name(), returned)
            .isIn(states.subList(returned, Math.min(returned + 2, states.size())));
        pairs++;
        Tally.progress("C4", pairs, all);
      }
    }
    Tally.write("C4", getClass(), Map.of("pairs of crashes, none mixed or lost", (long) pairs));
  }

  private static void takesAnotherCommit(SortedMap<String, byte[]> files) {
    MemoryDir dir = MemoryDir.of(files);
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    store.commit(Script.inserts("z-1"));
    Map<Reference, Versioned<?>> held = TestStore.all(store);
    store.close();
    assertThat(contents(dir.files)).as("after %s", files.keySet()).isEqualTo(held);
  }

  private static List<SortedMap<String, byte[]>> states(CrashDir dir) {
    List<SortedMap<String, byte[]>> states = new ArrayList<>();
    new CrashStates(dir).each((files, returned) -> states.add(files));
    return states;
  }

  private static SortedMap<String, byte[]> some(CrashDir dir, Random random) {
    List<SortedMap<String, byte[]>> states = states(dir);
    return states.get(random.nextInt(states.size()));
  }

  /** What the store holds before the first step, and after each. */
  private static List<Map<Reference, Versioned<?>>> run(
      CrashDir dir, List<Consumer<Storage>> script) {
    List<Map<Reference, Versioned<?>>> states = new ArrayList<>();
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    states.add(TestStore.all(store));
    for (Consumer<Storage> step : script) {
      Map<Reference, Versioned<?>> held = TestStore.all(store);
      step.accept(store);
      dir.returned();
      states.add(isOpen(store) ? TestStore.all(store) : held);
    }
    return states;
  }

  private static boolean isOpen(Storage store) {
    try {
      store.picture().close();
      return true;
    } catch (StoreClosedException e) {
      return false;
    }
  }

  private static Map<Reference, Versioned<?>> contents(SortedMap<String, byte[]> files) {
    MemoryDir dir = new MemoryDir();
    files.forEach((name, bytes) -> dir.files.put(name, bytes.clone()));
    return TestStore.all(CsvStorage.open(dir, CsvLimits.defaults(), false));
  }
}
