package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process whose memory is full damages nothing. */
@Tag("long")
class CsvHeapTest {
  private static final int ROWS = Tally.size("rows", 100_000);

  /** Rather an error than a long time of collecting the last bytes. */
  private static final String[] SOON_FULL = {
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseParallelGC",
    "-XX:ParallelGCThreads=1",
    "-XX:GCTimeLimit=40",
    "-XX:GCHeapFreeLimit=25"
  };

  @TempDir Path folder;

  @Test
  void aWriterThatRunsOutOfMemoryDamagesNothing() throws Exception {
    List<String> told = run("-Xmx64m", "write");
    assertThat(told).contains("COMMITTED 5000").endsWith("OUT_OF_MEMORY");
    long commits = told.stream().filter("COMMITTED 5000"::equals).count();
    try (Storage store = TestStore.open(folder)) {
      long there = TestStore.all(store).size();
      assertThat(there).isIn(commits * 5_000, (commits + 1) * 5_000);
      store.commit(Script.inserts("z-1"));
    }
    Tally.write("C11 written with -Xmx64m", getClass(), Map.of("commits of 5,000, kept", commits));
  }

  @Test
  void aStoreTooLargeForTheMemoryIsLeftAsItIs() throws Exception {
    try (Storage store = TestStore.open(folder)) {
      store.commit(
          ChangeSet.empty()
              .insertAll(
                  Kind.EMPLOYER,
                  IntStream.range(0, ROWS)
                      .mapToObj(i -> TestStore.employer("e-" + i, "B"))
                      .toList()));
    }
    MemoryDir before = CsvKillTest.copy(folder);
    assertThat(run("-Xmx64m", "read")).containsExactly("OUT_OF_MEMORY");
    MemoryDir after = CsvKillTest.copy(folder);
    assertThat(after.files.keySet()).isEqualTo(before.files.keySet());
    before.files.forEach((name, bytes) -> assertThat(after.files.get(name)).isEqualTo(bytes));
    assertThat(run("-Xmx2g", "read")).containsExactly("READ " + ROWS);
    Tally.write("C11 read by stream", getClass(), Map.of("rows", (long) ROWS));
  }

  private List<String> run(String heap, String what) throws Exception {
    Process child =
        new ChildJvm(List.of(), List.of(heap)).with(SOON_FULL).start(HeapChild.class, folder, what);
    try (BufferedReader pipe = child.inputReader(StandardCharsets.US_ASCII)) {
      return pipe.lines().toList();
    } finally {
      child.waitFor();
    }
  }
}
