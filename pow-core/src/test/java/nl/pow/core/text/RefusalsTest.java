package nl.pow.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import nl.pow.core.region.Postcode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void tellsTheReasonInTheLanguageThatIsAsked() {
    InvalidValueException refusal =
        Assertions.catchThrowableOfType(InvalidValueException.class, () -> new Postcode("0123"));
    assertThat(Refusals.reason(DUTCH, refusal))
        .isEqualTo("Een postcode heeft de vorm 1234 of 1234AB en begint niet met 0.");
    assertThat(Refusals.reason(Locale.ENGLISH, refusal)).isEqualTo(refusal.getMessage());
  }

  @Test
  void tellsTheReasonOfTheRefusalWhenThereIsNoOtherText() {
    InvalidValueException refusal = new InvalidValueException("of-somebody-else", "Only this.");
    assertThat(Refusals.reason(DUTCH, refusal)).isEqualTo("Only this.");
  }

  /** What a fixed sentence cannot tell: they name the setting, the choices, the broken rule. */
  private static final Set<String> ONLY_AS_TOLD =
      Set.of("cell-choice", "ledger", "setting-name", "setting-type");

  @Test
  void hasADutchTextForEveryRefusalOfThisModule() throws IOException {
    Texts texts = Texts.load(Refusals.class::getResourceAsStream, "refusals");
    Set<String> codes = new TreeSet<>(texts.codes(DUTCH));
    codes.addAll(ONLY_AS_TOLD);
    codes.remove("local-date");
    assertThat(codes).isEqualTo(codesInSources());
  }

  /** The one refusal without a code of its own is named after a class that refused. */
  private static Set<String> codesInSources() throws IOException {
    Pattern refusal =
        Pattern.compile("new (?:[a-z.]+)?InvalidValueException\\(\\s*(\"[a-z-]+\"|\\w+)");
    Set<String> codes = new TreeSet<>();
    int computed = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        for (MatchResult found : refusal.matcher(Files.readString(file)).results().toList()) {
          if (found.group(1).startsWith("\"")) {
            codes.add(found.group(1).replace("\"", ""));
          } else {
            computed++;
          }
        }
      }
    }
    assertThat(computed).isEqualTo(1);
    return codes;
  }
}
