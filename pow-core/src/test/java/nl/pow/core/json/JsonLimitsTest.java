package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {
  private static final Json JSON = Json.create();

  record Open(@Nullable String text, @Nullable Open next, List<String> texts, @Nullable Long n) {}

  private static List<String> codes(JsonInput input) {
    InvalidDataException refused =
        catchThrowableOfType(InvalidDataException.class, () -> JSON.read(Open.class, input));
    return refused == null ? List.of() : refused.problems().stream().map(Problem::code).toList();
  }

  private static List<String> codes(String text) {
    return codes(JsonInput.of(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheDepth(int over) {
    int depth = 32 + over;
    String text = "{\"next\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    assertThat(codes(text)).isEqualTo(over > 0 ? List.of("json-too-deep") : List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTexts(int over) {
    String text = "{\"text\":\"" + "é".repeat(65_536 + over) + "\"}";
    assertThat(codes(text)).isEqualTo(over > 0 ? List.of("json-text-too-long") : List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsNumbers(int over) {
    String text = "{\"n\":" + "9".repeat(100 + over) + "}";
    assertThat(codes(text)).containsExactly(over > 0 ? "json-number-too-long" : "json-range");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsNames(int over) {
    String text = "{\"" + "n".repeat(256 + over) + "\":1}";
    assertThat(codes(text)).containsExactly(over > 0 ? "json-name-too-long" : "json-unknown-name");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTokens(int over) {
    int items = 1_000_000 - 5 + over;
    String text = "{\"texts\":[" + "\"\",".repeat(items - 1) + "\"\"]}";
    assertThat(codes(text)).isEqualTo(over > 0 ? List.of("json-too-many-tokens") : List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheDocument(int over) {
    List<String> expected = over > 0 ? List.of("json-too-large") : List.of();
    int limit = 16 << 20;
    String blank = " ".repeat(limit + over - 2);
    assertThat(codes("{" + blank + "}")).isEqualTo(expected);
    assertThat(codes(JsonInput.of(new StringReader("{" + blank + "}")))).isEqualTo(expected);
    byte[] bytes = ("{" + blank + "}").getBytes(StandardCharsets.UTF_8);
    assertThat(codes(JsonInput.of(new ByteArrayInputStream(bytes)))).isEqualTo(expected);
  }

  @Test
  void whatIsTooMuchIsToldWithItsLimit() {
    assertThat(messages(new JsonLimits(15, 9, 99, 99, 99, 99, 9), "{\"text\":\"too long\"}"))
        .contains("The document has more than 15 bytes or characters, the most that is taken.");
    assertThat(messages(new JsonLimits(99, 2, 99, 99, 99, 99, 9), "{\"texts\":[[[[]]]]}"))
        .contains("Objects and arrays lie more than 2 deep in each other.");
    assertThat(messages(new JsonLimits(99, 9, 4, 99, 99, 99, 9), "{\"texts\":[\"\",\"\",\"\"]}"))
        .contains("The document has more than 4 values, names and ends of objects and arrays.");
    assertThat(messages(new JsonLimits(99, 9, 99, 99, 99, 99, 1), "{\"a\":1,\"b\":2}"))
        .contains("There are more problems than the 1 that are told.");
  }

  private static List<String> messages(JsonLimits limits, String text) {
    return catchThrowableOfType(
            InvalidDataException.class, () -> JSON.with(limits).read(Open.class, text))
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }

  @Test
  void countsBytesOfAStream() {
    Json small = JSON.with(new JsonLimits(15, 9, 99, 99, 99, 99, 9));
    byte[] fits = "{\"text\":\"ééé\"}".getBytes(StandardCharsets.UTF_8);
    InvalidDataException refused =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> small.read(Open.class, JsonInput.of(new ByteArrayInputStream(fits))));
    assertThat(fits).hasSize(17);
    assertThat(refused.problems()).map(Problem::code).containsExactly("json-too-large");
    assertThat(small.read(Open.class, "{\"text\":\"ééé\"}").text()).isEqualTo("ééé");
  }

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"next\":", "\"", "9", " "})
  void refusesFloodsSoonInLittleMemory(String piece) {
    String flood = piece.repeat((40 << 20) / piece.length());
    assertThat(codes(flood)).containsExactly("json-too-large");
  }
}
