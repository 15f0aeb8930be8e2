package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The operating system itself fails: the outcome is right, and what was committed is there. */
@Tag("long")
class CsvSyscallTest {
  @TempDir Path folder;

  /** Each row: the call, on which file, which one of them, what happens, and what comes of it. */
  @ParameterizedTest
  @CsvFileSource(resources = "syscalls.csv", numLinesToSkip = 1)
  void tellsWhatBecameOfACommit(String call, String file, int when, String what, String outcome)
      throws Exception {
    assumeTrue(runs("strace", "-o", "/dev/null", "true"), "there is no strace that may trace");
    Path store = folder.resolve("store");
    try (Storage prepared = TestStore.open(store)) {
      prepared.commit(Script.inserts("s-0"));
    }
    String inject = "inject=" + call + ":" + what + ":when=" + when;
    List<String> tracer = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
    tracer.addAll(List.of("-e", "trace=" + call, "-e", inject));
    if (file != null) {
      tracer.addAll(List.of("-P", store.toRealPath().resolve(file).toString()));
    }
    List<String> told = told(tracer, store, 3);
    check(store, told);
    String first = told.isEmpty() ? "KILLED" : told.get(0).replace(" 1", "");
    assertThat(first).isEqualTo(outcome);
    Tally.add("C5 strace " + call, getClass(), Map.of(what + " " + outcome, 1L));
  }

  @Test
  void commitsUntilASmallDiskIsFull() throws Exception {
    String mount = "mount -t tmpfs -o size=64k pow \"$1\"";
    List<String> told = onADisk(mount, 40);
    assertThat(told).contains("COMMITTED 1").anyMatch(line -> line.startsWith("NOT_COMMITTED"));
    check(folder.resolve("copy"), told);
    Tally.write("C5 tmpfs of 64 KiB", getClass(), count(told));
  }

  @Test
  void refusesADiskThatIsFullWhenItIsOpened() throws Exception {
    assertThat(onADisk("mount -t tmpfs -o nr_inodes=1 pow \"$1\"", 1))
        .containsExactly("REFUSED NOT_COMMITTED");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws Exception {
    assertThat(onADisk("mount -t tmpfs -o ro pow \"$1\"", 1))
        .containsExactly("REFUSED NOT_COMMITTED");
  }

  @Test
  void commitsUntilAFileMayNotGrow() throws Exception {
    assumeTrue(runs("sh", "-c", "ulimit -f 8"), "there is no shell that limits files");
    Path store = folder.resolve("store");
    List<String> limited = List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh");
    List<String> told = told(limited, store, 40);
    assertThat(told).contains("COMMITTED 1").anyMatch(line -> line.startsWith("NOT_COMMITTED"));
    check(store, told);
    Tally.write("C5 ulimit -f 8", getClass(), count(told));
  }

  /** Runs the commits on a disk of their own; what is on it in the end is copied. */
  private List<String> onADisk(String mount, int commits) throws Exception {
    assumeTrue(
        runs("unshare", "-m", "sh", "-c", "mount -t tmpfs pow /mnt"), "no disk may be mounted");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    String script =
        mount
            + " && disk=$1 && copy=$2 && shift 2 && \"$@\"; cp \"$disk\"/* \"$copy\" 2>/dev/null ||"
            + " true";
    List<String> shell =
        List.of("unshare", "-m", "sh", "-c", script, "sh", disk.toString(), copy.toString());
    return told(shell, disk, commits);
  }

  private static List<String> told(List<String> program, Path store, int commits) throws Exception {
    Process child =
        ChildJvm.small()
            .with("-XX:-UsePerfData")
            .under(program.toArray(String[]::new))
            .start(CommitChild.class, store, commits);
    try (BufferedReader pipe = child.inputReader(StandardCharsets.US_ASCII)) {
      return pipe.lines().toList();
    } finally {
      child.waitFor();
    }
  }

  /** What was committed is there; what was not is not; of what is unknown either. */
  private static void check(Path store, List<String> told) {
    Set<String> sure = ids(told, "COMMITTED");
    Set<String> possible = new TreeSet<>(sure);
    possible.addAll(ids(told, "UNKNOWN"));
    if (told.isEmpty()) {
      possible.add("s-1");
    }
    try (Storage storage = TestStore.open(store)) {
      Set<String> there =
          TestStore.all(storage).keySet().stream()
              .map(reference -> reference.id().value())
              .filter(id -> !id.equals("s-0"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(there).containsAll(sure);
      assertThat(possible).containsAll(there);
    }
  }

  private static Set<String> ids(List<String> told, String outcome) {
    return told.stream()
        .filter(line -> line.startsWith(outcome + " "))
        .map(line -> "s-" + line.substring(outcome.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Long> count(List<String> told) {
    return told.stream()
        .collect(Collectors.groupingBy(l -> l.replaceAll(" .*", ""), Collectors.counting()));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }
}
