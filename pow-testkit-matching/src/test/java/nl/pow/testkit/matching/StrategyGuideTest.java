package nl.pow.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.testkit.LikelyCause;
import nl.pow.testkit.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide shows the example, every file of it, and what it tells of the rules is so. */
class StrategyGuideTest {
  private static final Pattern FILE = Pattern.compile("(?sm)^`([^`\n]+)`:\n```\\w*\n(.*?)```");
  private static final Pattern NAME = Pattern.compile("(?:required|optional)_([MC]\\d\\d)_.*");
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..");

  private final String guide = read(ROOT.resolve("docs/writing-a-strategy.md"));

  @Test
  void everyFileOfTheExampleIsShownAsItIs() throws IOException {
    Path example = ROOT.resolve("examples/custom-strategy");
    Map<String, String> shown = new TreeMap<>();
    Matcher files = FILE.matcher(guide);
    while (files.find()) {
      shown.put(files.group(1), files.group(2));
    }

    Map<String, String> there = new TreeMap<>();
    for (String name : files(example)) {
      there.put(name, read(example.resolve(name)));
    }
    there.remove("src/test/java/org/example/inclusive/ReservedTest.java"); // the author's own
    assertThat(shown).isEqualTo(there);
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
    for (String rule : contract.getAnnotation(Rulebook.class).value()) {
      assertThat(row(rule.substring(0, 3)).replace("`", ""))
          .startsWith("| " + rule.substring(0, 3) + " | " + rule.substring(4) + " |");
    }
  }

  private String row(String rule) {
    return guide.lines().filter(line -> line.startsWith("| " + rule + " |")).findFirst().orElse("");
  }

  static List<Method> tests(Class<?> contract) {
    return Arrays.stream(contract.getDeclaredClasses())
        .map(Class::getSuperclass)
        .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  private static List<String> files(Path example) throws IOException {
    try (Stream<Path> sources = Files.walk(example.resolve("src"))) {
      return Stream.concat(Stream.of(example.resolve("pom.xml")), sources)
          .filter(Files::isRegularFile)
          .map(file -> example.relativize(file).toString())
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
