package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are not what was written are noticed, or hold the same all the same. */
@Tag("long")
class CsvDamageTest {
  private static final String REFUSAL =
      "(?s)The store is damaged: \\[.+] at \\[.+]: .+\nMaybe .+|The file \\[.+] .+\nMaybe .+";

  private final Map<String, Long> counts = new LinkedHashMap<>();

  @Test
  void ofASmallStoreEveryPlaceIsTried() throws IOException {
    MemoryDir sound = store(5);
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(sound.files));
    for (String name : sound.files.keySet()) {
      byte[] bytes = sound.files.get(name);
      for (int i = 0; i < bytes.length; i++) {
        byte[] flipped = bytes.clone();
        flipped[i] ^= (byte) (1 << (i % 8));
        tryWith(sound, name, flipped, expected);
        tryWith(sound, name, Arrays.copyOf(bytes, i), expected);
        byte[] zeroed = bytes.clone();
        Arrays.fill(zeroed, i, Math.min(bytes.length, i + 16), (byte) 0);
        tryWith(sound, name, zeroed, expected);
      }
      for (String other : sound.files.keySet()) {
        tryWith(sound, name, sound.files.get(other), expected);
      }
      MemoryDir gone = MemoryDir.of(sound.files);
      gone.files.remove(name);
      open(gone, expected, name);
    }
    assertThat(counts.get("refused")).isGreaterThan(5_000);
    Tally.write("C6 every place of a small store", getClass(), counts);
  }

  @ParameterizedTest
  @EnumSource
  void ofALargeStoreRandomPlacesAreTried(Damage damage) throws IOException {
    int tries = Tally.size("damages", 120) / Damage.values().length;
    MemoryDir sound = store(10_000);
    Map<Reference, Versioned<?>> expected = contents(MemoryDir.of(sound.files));
    List<String> names = new ArrayList<>(sound.files.keySet());
    Random random = new Random(6);
    for (int i = 0; i < tries; i++) {
      MemoryDir damaged = MemoryDir.of(sound.files);
      String name = names.get(random.nextInt(names.size()));
      damage.hit(damaged.files, name, random);
      open(damaged, expected, name);
      Tally.progress("C6 " + damage, i + 1, tries);
    }
    assertThat(counts).containsKey("refused");
    Tally.write("C6 in 10,000 records " + damage, getClass(), counts);
  }

  /** What a backup does that is put back: the older pointer with the older files. */
  @Test
  void anOlderPointerIsTheOlderStore() {
    MemoryDir dir = new MemoryDir();
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    store.commit(Script.inserts("c-1"));
    SortedMap<String, byte[]> older = MemoryDir.of(dir.files).files;
    Map<Reference, Versioned<?>> held = TestStore.all(store);
    store.commit(Script.inserts("c-2"));
    dir.files.put("CURRENT", older.get("CURRENT"));
    assertThat(contents(MemoryDir.of(dir.files))).isEqualTo(held);
  }

  private void tryWith(
      MemoryDir sound, String name, byte[] bytes, Map<Reference, Versioned<?>> expected) {
    MemoryDir damaged = MemoryDir.of(sound.files);
    damaged.files.put(name, bytes);
    open(damaged, expected, name);
  }

  private void open(MemoryDir dir, Map<Reference, Versioned<?>> expected, String name) {
    try {
      assertThat(contents(dir)).as("damage in [%s]", name).isEqualTo(expected);
      counts.merge("opened with the same contents", 1L, Long::sum);
    } catch (CorruptStoreException | FolderChangedException e) {
      assertThat(e).hasMessageMatching(REFUSAL);
      counts.merge("refused", 1L, Long::sum);
    }
    assertThat(dir.locks).isZero();
  }

  private static Map<Reference, Versioned<?>> contents(MemoryDir dir) {
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    Map<Reference, Versioned<?>> contents = TestStore.all(store);
    store.close();
    return contents;
  }

  /** Two generations, with changes and a deletion in the newer. */
  private static MemoryDir store(int candidates) {
    MemoryDir dir = new MemoryDir();
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    store.commit(
        ChangeSet.empty()
            .insertAll(
                Kind.CANDIDATE,
                IntStream.range(0, candidates)
                    .mapToObj(i -> TestStore.candidate("p-" + i))
                    .toList()));
    store.commit(ChangeSet.empty().delete(Kind.CANDIDATE, new CandidateId("p-1"), 1));
    store.commit(Script.inserts("c-1"));
    store.close();
    Storage again = CsvStorage.open(dir, CsvLimits.defaults(), false);
    again.commit(Script.inserts("c-2"));
    again.commit(ChangeSet.empty().insert(Kind.EMPLOYER, TestStore.employer("e-1", "Zorg")));
    return MemoryDir.of(dir.files);
  }
}
