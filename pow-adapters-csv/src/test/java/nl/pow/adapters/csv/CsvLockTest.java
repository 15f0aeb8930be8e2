package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreLockedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer has a folder at a time, over threads and processes. */
class CsvLockTest {
  @TempDir Path folder;

  @Test
  void neverHasTwoHolders() throws Exception {
    Path wanted = Files.createDirectory(folder.resolve("wanted"));
    int seconds = Tally.size("contention", 4);
    List<Process> children = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      children.add(ChildJvm.small().start(HolderChild.class, wanted, seconds));
    }
    long[] sums = new long[3];
    for (Process child : children) {
      try (BufferedReader pipe = child.inputReader(StandardCharsets.US_ASCII)) {
        String[] words = pipe.readLine().split(" ", -1);
        for (int i = 0; i < sums.length; i++) {
          sums[i] += Long.parseLong(words[i]);
        }
        assertThat(Long.parseLong(words[0])).as("each process has its turns").isPositive();
      }
      assertThat(child.waitFor()).isZero();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("seconds, 2 processes of 8 threads", (long) seconds);
    counts.put("times held", sums[0]);
    counts.put("times refused", sums[1]);
    counts.put("double holders", sums[2]);
    Tally.write("C7", getClass(), counts);
    assertThat(sums[1]).isPositive();
    assertThat(sums[2]).isZero();
  }

  @Test
  void getsALostLockBack() throws Exception {
    try (Storage store = TestStore.open(folder)) {
      store.commit(Script.inserts("c-1"));
      loseTheLock();
      assertThat(SecondProcess.run(folder)).as("the lock was lost").isEqualTo(10);
      store.commit(Script.inserts("c-2"));
      assertThat(SecondProcess.run(folder)).as("the lock is back").isEqualTo(20);
    }
  }

  @Test
  void writesNothingOnceSomebodyElseHasTheLostLock() throws Exception {
    Storage store = TestStore.open(folder);
    store.commit(Script.inserts("c-1"));
    loseTheLock();
    Process other = ChildJvm.small().start(KeeperChild.class, folder);
    try (BufferedReader answers = other.inputReader(StandardCharsets.US_ASCII);
        Writer orders = other.outputWriter(StandardCharsets.US_ASCII)) {
      assertThat(answers.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> store.commit(Script.inserts("c-2")))
          .isInstanceOf(StoreLockedException.class);
      assertThatThrownBy(store::compact).isInstanceOf(StoreLockedException.class);
      assertThat(tell(orders, answers, "c-3")).isEqualTo("2");
      assertThatThrownBy(() -> store.commit(Script.inserts("c-2")))
          .isInstanceOf(StoreLockedException.class);
      tell(orders, answers, "close");
    }
    other.waitFor();
    assertThatThrownBy(() -> store.commit(Script.inserts("c-2")))
        .isInstanceOf(FolderChangedException.class);
    store.close();
    try (Storage next = TestStore.open(folder)) {
      assertThat(TestStore.all(next).keySet()).hasToString("[candidate [c-1], candidate [c-3]]");
    }
  }

  private static String tell(Writer orders, BufferedReader answers, String order)
      throws IOException {
    orders.write(order + "\n");
    orders.flush();
    return answers.readLine();
  }

  /** What a backup does that copies all files of a folder. */
  private void loseTheLock() throws IOException {
    Files.readAllBytes(folder.resolve(CsvStorage.LOCK));
  }
}
