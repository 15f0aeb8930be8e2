package nl.pow.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContestTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Contest contest =
      new Contest(
          Sleepers.class.getName(),
          3,
          "ms",
          1e3,
          new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void enginesAreHeldAgainstPow() throws IOException {
    List<Figure> figures = contest.hold(List.of(spec("slow"), spec("pow")), "64m");

    assertThat(figures).allMatch(Figure::verified);
    assertThat(figures.get(0).ratio()).isBetween(1.5, 20.0);
    assertThat(figures.get(1).ratio()).isEqualTo(1.0);
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    JsonNode slow = new ObjectMapper().readTree(lines.get(0));
    assertThat(slow.path("bench").asText()).isEqualTo("sleep");
    assertThat(slow.path("engine").asText()).isEqualTo("slow");
    assertThat(slow.path("size").asInt()).isEqualTo(3);
    assertThat(slow.path("median").asDouble()).isGreaterThanOrEqualTo(20);
    assertThat(slow.path("heap").asDouble()).isPositive();
    assertThat(slow.path("verified").asBoolean()).isTrue();
    assertThat(slow.has("file")).isFalse();
  }

  @Test
  void anotherAnswerIsTold() throws IOException {
    List<Figure> figures = contest.hold(List.of(spec("pow"), spec("liar")), "64m");

    assertThat(figures).extracting(Figure::verified).containsExactly(true, false);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\"verified\":false");
  }

  @Test
  void anEngineThatFailsIsNamed() {
    assertThatThrownBy(() -> contest.hold(List.of(spec("absent")), "64m"))
        .isInstanceOf(MachineFailedException.class)
        .hasMessage("The engine [absent] ended.\nMaybe it needs more memory than there is.");
  }

  private static Spec spec(String engine) {
    return new Spec("sleep", engine, Map.of("size", "3", Spec.FILE, "hidden"));
  }
}
