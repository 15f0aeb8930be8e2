package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.pow.core.Entity;
import nl.pow.core.InvalidDataException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

/** Puts a mark into every value of a document, breaks it in many ways, and looks for the mark. */
class JsonPrivacyTest {
  private static final Pattern VALUE =
      Pattern.compile("(?<=:|\\[|,)(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+)(?=[,}\\]])");
  private static final String MARK = "kanarie";
  private static final String LONG = MARK.repeat(10_000);

  private static final List<UnaryOperator<String>> FAULTS =
      List.of(
          value -> "\"" + MARK + "\"",
          value -> "\"" + MARK + "\u202e\"",
          value -> "\"" + MARK + "\\ud800\"",
          value -> "\"" + MARK + " 111222333 " + MARK + "\"",
          value -> "\"" + LONG + "\"",
          value -> "\"" + MARK,
          value -> MARK,
          value -> "\"\\" + MARK + "\"",
          value -> "{\"" + MARK + " x\":\"" + MARK + "\"}",
          value -> "[\"" + MARK + "\"]",
          value -> value + "\"" + MARK + "\"",
          value -> "7731077310773107731077310773107",
          value -> "77310.77310");

  private final Json json = Json.create().validating(Validation.create());

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  private int documents;

  /** One value at each path: a second item of a list would be refused by the same code. */
  private final Set<String> brokenPaths = new HashSet<>();

  @Test
  void tellsNoValueWhateverIsWrong() throws IOException {
    List<Class<? extends Entity<?>>> types =
        List.of(Candidate.class, Vacancy.class, Employer.class, ProtectedAttributes.class);
    int refused = 0;
    for (Class<? extends Entity<?>> type : types) {
      brokenPaths.clear();
      for (int seed = 0; seed < 8; seed++) {
        for (String broken : broken(json.write(new Samples(seed).of(type)), new Random(seed))) {
          refused += refusedWithoutMark(type, broken) ? 1 : 0;
        }
      }
      if (type == Candidate.class) {
        assertThat(brokenPaths).contains("/contact/emails/#", "/mobility/home");
      }
    }
    assertThat(refused).isGreaterThan(2_000);
  }

  private List<String> broken(String text, Random random) throws IOException {
    List<String> broken = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        if (token.isScalarValue() && brokenPaths.add(path.replaceAll("/[0-9]+", "/#"))) {
          parser.finishToken();
          int start = (int) parser.currentTokenLocation().getCharOffset();
          int end = (int) parser.currentLocation().getCharOffset();
          String value = text.substring(start, end);
          for (UnaryOperator<String> fault : FAULTS) {
            broken.add(text.substring(0, start) + fault.apply(value) + text.substring(end));
          }
        }
      }
    }
    broken.add(VALUE.matcher(text).replaceAll("\"" + MARK + "\""));
    broken.add(text + MARK);
    broken.add("\"" + MARK + "\"" + text.substring(random.nextInt(text.length())));
    return broken;
  }

  private boolean refusedWithoutMark(Class<? extends Entity<?>> type, String text) {
    Locale locale = LANGUAGES.get(documents++ % LANGUAGES.size());
    Throwable thrown = catchThrowable(() -> json.in(locale).read(type, text));
    if (thrown == null) {
      return false;
    }
    assertThat(thrown).isInstanceOf(InvalidDataException.class);
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    String told = trace + ((InvalidDataException) thrown).problems().toString();
    assertThat(told).doesNotContain(MARK, "7731077310", "77310.77310", "111222333");
    return true;
  }
}
