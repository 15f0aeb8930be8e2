package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/seeds.md names tests that are there. */
class SeedsPageTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (S\\d\\d) \\| (.*)$");
  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

  @Test
  void everyRowNamesTestsAndEachOfThemIsThere() throws IOException {
    String page = PublishedModule.read(PublishedModule.top("docs/seeds.md"));
    List<MatchResult> rows = ROW.matcher(page).results().toList();
    Map<String, String> sources = sources();

    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 55).mapToObj(number -> "S%02d".formatted(number)).toList());
    for (MatchResult row : rows) {
      List<MatchResult> tests = TEST.matcher(row.group(2)).results().toList();
      assertThat(tests).as(row.group(1)).isNotEmpty();
      for (MatchResult test : tests) {
        assertThat(sources.getOrDefault(test.group(1), ""))
            .as("%s: %s", row.group(1), test.group())
            .contains("void " + test.group(2) + "(");
      }
    }
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(PublishedModule.top(""))) {
      return files
          .filter(file -> file.toString().contains("/src/"))
          .filter(file -> file.toString().matches(".*(Test|Rules)\\.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  PublishedModule::read,
                  (one, other) -> one + other));
    }
  }
}
