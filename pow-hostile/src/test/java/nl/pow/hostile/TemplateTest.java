package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.json.Json;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Templates and expressions in data are data: what is told is to the letter what is told of any
 * other text of that length.
 */
class TemplateTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  /** Not allowed in any field, so that each is told. */
  private static final String FORBIDDEN = "\u202e";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "{max}",
        "{nl.pow.plain-text}",
        "{jakarta.validation.constraints.Size.message}",
        "${validatedValue}",
        "\\${7*7}\\{max\\}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "%s %n {0} $1"
      })
  void whatIsToldDoesNotDependOnTheText(String template) {
    for (Specimen<?, ?> specimen : Specimen.all()) {
      for (Locale language : LANGUAGES) {
        List<Problem> told = told(specimen, language, template + FORBIDDEN);
        assertThat(told)
            .hasSizeGreaterThan(1)
            .isEqualTo(told(specimen, language, "q".repeat(template.length()) + FORBIDDEN))
            .noneMatch(problem -> problem.toString().contains("49"));
      }
    }
  }

  private static List<Problem> told(Specimen<?, ?> specimen, Locale language, String text) {
    JsonNode tree = specimen.document().deepCopy();
    Json json = Json.create().in(language).validating(Validation.create());
    for (Leaf leaf : Leaf.of(tree)) {
      leaf.put(tree, text);
    }
    return problems(specimen, json, tree);
  }

  private static List<Problem> problems(Specimen<?, ?> specimen, Json json, JsonNode tree) {
    return catchThrowableOfType(
            InvalidDataException.class, () -> json.read(specimen.kind().type(), tree.toString()))
        .problems();
  }
}
