package nl.pow.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.testkit.LikelyCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide shows stands in the example, and what it tells of the rules is so. */
class StrategyGuideTest {
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern NAME = Pattern.compile("(?:required|optional)_([MC]\\d\\d)_.*");
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..");

  private final String guide = read(ROOT.resolve("docs/writing-a-strategy.md"));

  @Test
  void everySnippetStandsInTheExample() throws IOException {
    List<String> sources = sources(ROOT.resolve("examples/custom-strategy/src"));
    Matcher snippets = SNIPPET.matcher(guide);
    int count = 0;
    while (snippets.find()) {
      count++;
      String snippet = snippets.group(1).stripTrailing();
      assertThat(sources).as(snippet).anyMatch(source -> source.contains(snippet));
    }
    assertThat(count).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(classes = {StrategyContract.class, CriterionContract.class})
  void theTableTellsEveryRuleWithAllLikelyCauses(Class<?> contract) {
    List<Method> tests = tests(contract);

    assertThat(tests).hasSizeGreaterThan(20);
    for (Method test : tests) {
      Matcher name = NAME.matcher(test.getName());
      assertThat(name.matches()).as(test.getName()).isTrue();
      assertThat(row(name.group(1))).contains(test.getAnnotation(LikelyCause.class).value());
    }
  }

  private String row(String rule) {
    return guide.lines().filter(line -> line.startsWith("| " + rule + " |")).findFirst().orElse("");
  }

  private static List<Method> tests(Class<?> contract) {
    return Arrays.stream(contract.getDeclaredClasses())
        .map(Class::getSuperclass)
        .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(StrategyGuideTest::read)
          .toList();
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
