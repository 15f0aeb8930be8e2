package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

/** Reads the examples of docs/json.md and writes them again. */
class JsonGuideTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("## ([A-Za-z]+)\n```json\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("`(\\{.*?})`");
  private static final List<Class<?>> TYPES =
      List.of(Employer.class, Vacancy.class, Candidate.class);

  private final Json json = Json.create().validating(Validation.create());

  private static String guide() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/json.md"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/json.md"));
  }

  @Test
  void readsTheExamplesAndWritesThemAgain() throws IOException {
    List<MatchResult> examples = EXAMPLE.matcher(guide()).results().toList();
    assertThat(examples)
        .map(example -> example.group(1))
        .isEqualTo(TYPES.stream().map(Class::getSimpleName).toList());
    for (int i = 0; i < examples.size(); i++) {
      String text = examples.get(i).group(2);
      assertThat(json.writePretty(json.read(TYPES.get(i), text))).isEqualTo(text);
    }
  }

  @Test
  void readsTheExampleWithinALine() throws IOException {
    String text = INLINE.matcher(guide()).results().findFirst().orElseThrow().group(1);
    assertThat(json.write(json.read(ProtectedAttributes.class, text))).isEqualTo(text);
  }
}
