package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.PowException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide holds every message, and no message that does not occur. */
class PluginGuideTest {
  private static final List<String> MESSAGES = new ArrayList<>();
  private static List<Pattern> guide = List.of();

  @TempDir static Path folder;

  @BeforeAll
  static void readGuideAndMakeMistakes() throws IOException {
    try (Stream<String> lines = Files.lines(root().resolve("docs/plugins.md"))) {
      guide = lines.filter(line -> line.startsWith("| `")).map(PluginGuideTest::pattern).toList();
    }
    searches();
    misses();
    settings();
  }

  @Test
  void explainsEveryMessageOnce() {
    for (String message : MESSAGES) {
      assertThat(guide.stream().filter(row -> row.matcher(message).matches()).count())
          .as(message)
          .isEqualTo(1);
    }
  }

  @Test
  void explainsNothingThatDoesNotOccur() {
    assertThat(guide).hasSizeGreaterThan(20);
    for (Pattern row : guide) {
      assertThat(MESSAGES).as(row.pattern()).anyMatch(message -> row.matcher(message).matches());
    }
  }

  private static void searches() throws IOException {
    for (BadProvider kind : BadProvider.values()) {
      note(OutsidePath.search(kind.write(folder)).refusals());
    }
    Path bad = BadProvider.NO_SUCH_CLASS.write(folder);
    try (var path = new OutsidePath(List.of(bad))) {
      note(Providers.from("greeter", ServiceLoader.load(GreeterProvider.class, path)).refusals());
    }
    try (var path = new FailingPath()) {
      note(path.greeters().refusals());
    }
  }

  private static void misses() {
    var csv = new ProvidersPropertyTest.Named("csv");
    note(Providers.of("greeter", List.of(csv, csv)).refusals());
    var some = Providers.of("greeter", List.of(csv, new ProvidersPropertyTest.Named("Wrong")));
    note(() -> some.named("cvs"));
    note(() -> some.named("memory"));
    note(() -> Providers.of("greeter", List.of()).named("csv"));
  }

  private static void settings() {
    Setting<Integer> page =
        Setting.required("page", Integer.class, Integer::valueOf, "a whole number");
    Setting<Integer> pin =
        Setting.optional("pin", Integer.class, Integer::valueOf, "a number").secret();
    Setting<Runnable> task = Setting.object("task", Runnable.class, "what to run");
    Setting<String> other = Setting.object("page", String.class, "a page");
    Provider csv = new ProvidersPropertyTest.Named("csv", List.of(page, pin, task));
    note(() -> Settings.parse(csv, Map.of("page", "1", "pages", "2")));
    note(() -> Settings.parse(csv, Map.of("page", "1", "colour", "2")));
    note(() -> Settings.parse(csv, Map.of()));
    note(() -> Settings.parse(csv, Map.of("page", "one")));
    note(() -> Settings.parse(csv, Map.of("page", "1", "pin", "geheim")));
    note(() -> Settings.parse(csv, Map.of("page", "1", "task", "run")));
    note(() -> Settings.empty().with(other, "1").checkedFor(csv));
    note(() -> Settings.empty().with(other, "1").get(page));
    note(() -> Settings.empty().get(pin));
  }

  private static void note(List<Refusal> refusals) {
    refusals.forEach(refusal -> MESSAGES.add(refusal.message()));
  }

  private static void note(ThrowingCallable mistake) {
    MESSAGES.add(Thrown.by(PowException.class, mistake).getMessage());
  }

  /** One row of the guide: words in braces stand for any text on one line. */
  private static Pattern pattern(String row) {
    String message = row.substring(3, row.indexOf("` | ")).replace("`<br>`", "\n");
    String[] fixed = message.split("\\{[a-z]+}", -1);
    return Pattern.compile(
        Stream.of(fixed).map(Pattern::quote).reduce((a, b) -> a + "[^\n]*" + b).orElseThrow());
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("docs/plugins.md"))) {
      here = here.getParent();
    }
    return here;
  }
}
