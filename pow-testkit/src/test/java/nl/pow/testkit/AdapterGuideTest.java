package nl.pow.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide shows are whole files that are compiled and pass the contract. */
class AdapterGuideTest {
  private static final Path GUIDE = Path.of("../docs/writing-an-adapter.md").toAbsolutePath();
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void everySnippetIsAFileOfTheExample() throws IOException {
    Path module = Path.of("").toAbsolutePath();
    Path guide = GUIDE;
    Matcher snippets = SNIPPET.matcher(Files.readString(guide));
    List<String> sources = sources(module.resolve("src/test/java/nl/example"));
    int count = 0;
    while (snippets.find()) {
      count++;
      assertThat(sources).contains(snippets.group(1));
    }
    assertThat(count).isEqualTo(4);
    assertThat(Files.readAllLines(guide)).hasSizeLessThanOrEqualTo(220);
  }

  @Test
  void theTableHasTheNumberOfTestsOfEachRule() throws IOException {
    String guide = Files.readString(GUIDE);
    List<Method> tests = KitTest.tests(StoreContract.class);
    assertThat(guide).contains("There are " + tests.size() + " for a store");
    for (String rule : KitTest.rulesOf(StoreContract.class)) {
      long count = tests.stream().filter(test -> test.getName().contains("_" + rule + "_")).count();
      assertThat(guide).containsPattern("\\| " + rule + " [^|]+\\| " + count + " \\|");
    }
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(AdapterGuideTest::read)
          .collect(Collectors.toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
