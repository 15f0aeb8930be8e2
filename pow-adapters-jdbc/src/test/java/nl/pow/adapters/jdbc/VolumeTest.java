package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many candidates are written and streamed in little memory; {@code -Dpow.jdbc.volume=1000000
 * -Dpow.jdbc.memory=128} is the full size.
 */
@Tag("long")
class VolumeTest {
  private static final int COUNT = Integer.getInteger("pow.jdbc.volume", 20_000);
  private static final int MEMORY = Integer.getInteger("pow.jdbc.memory", 64);

  @TempDir Path folder;

  @Test
  void anH2FileStreamsInLittleMemory() throws Exception {
    streams("jdbc:h2:file:" + folder.resolve("pow"));
  }

  @Test
  void postgresStreamsInLittleMemory() throws Exception {
    streams(PostgresServer.newDatabase());
  }

  private static void streams(String url) throws Exception {
    try (Child child = Child.start(Reader.class, MEMORY, url, String.valueOf(COUNT))) {
      String written = child.line();
      String streamed = child.line();
      System.out.println(written + "; " + streamed);
      assertThat(streamed).startsWith(COUNT + " streamed");
    }
  }

  /** The program in its own memory. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) {
      int count = Integer.parseInt(args[1]);
      try (Storage storage =
          new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, args[0]))) {
        long start = System.nanoTime();
        Crowd.load(storage, count);
        tell(count, "written", start);
        long again = System.nanoTime();
        try (Picture picture = storage.picture();
            var all = picture.stream(Query.all(Kind.CANDIDATE))) {
          long rows = all.mapToLong(held -> held.value().qualifications().skills().size()).sum();
          tell(Math.toIntExact(rows / 4), "streamed", again);
        }
      }
    }

    private static void tell(int count, String what, long since) {
      double seconds = (System.nanoTime() - since) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d %s in %.1f s, %.0f a second, with a heap of %d MB, a process of at most%s%n",
          count,
          what,
          seconds,
          count / seconds,
          Runtime.getRuntime().maxMemory() >> 20,
          largest());
    }

    /** As Linux tells it: heap, code, stacks and all. */
    private static String largest() {
      try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
        return lines
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.substring("VmHWM:".length()))
            .findFirst()
            .orElse(" unknown");
      } catch (IOException e) {
        return " unknown";
      }
    }
  }
}
