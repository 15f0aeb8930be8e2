package nl.pow.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.assignment.OrTools;
import nl.pow.benchmarks.assignment.ProblemFile;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.benchmarks.stable.TiesEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On small data every engine gives the same answer. */
class EnginesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "plain,candidates-for-vacancy,1",
    "custom,candidates-for-vacancy,2",
    "far,candidates-for-vacancy,1",
    "plain,vacancies-for-candidate,2",
    "custom,vacancies-for-candidate,1",
    "far,vacancies-for-candidate,1"
  })
  void theBestTenAreTheSame(String variant, String direction, String threads) throws IOException {
    Spec spec =
        new Spec(
            "topk",
            "objects",
            Map.of(
                "variant", variant,
                "direction", direction,
                "size", "800",
                "queries", "40",
                "threads", threads));

    String answer = answer(spec);

    assertThat(answer).contains("Hit[row=", "points=");
    for (String engine : List.of("arrays", "grid", "lucene", "pow")) {
      assertThat(answer(spec.on(engine))).as(engine).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @CsvSource({"dense,60", "rectangular,20", "sparse,150", "scored,300"})
  void theLargestTotalIsTheSame(String variant, String size) throws IOException {
    Spec spec = new Spec("assignment", "pow", Map.of("variant", variant, "size", size));
    if (variant.equals("scored")) {
      Path file = folder.resolve("scored.bin");
      ProblemFile.writeScored(Integer.parseInt(size), file);
      spec = spec.with(Spec.FILE, file);
    }

    String answer = answer(spec);

    assertThat(answer).matches("total [1-9][0-9]+");
    assertThat(answer(spec.on("jgrapht"))).isEqualTo(answer);
    if (variant.equals("dense")) {
      assertThat(answer(spec.on("elki-wong"))).isEqualTo(answer);
      assertThat(answer(spec.on("elki-stern"))).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @CsvSource({"dense,60,ortools-lsa", "dense,60,ortools-mcf", "sparse,150,ortools-mcf"})
  void theLargestTotalIsThatOfOrTools(String variant, String size, String engine)
      throws IOException {
    assumeTrue(OrTools.load(), "skipped: OR-Tools has no native code for this machine");
    Spec spec = new Spec("assignment", "pow", Map.of("variant", variant, "size", size));

    assertThat(answer(spec.on(engine))).isEqualTo(answer(spec));
  }

  @Test
  void theStableOutcomeIsThatOfTheTextbook() throws IOException {
    Spec spec = new Spec("stable", "textbook", Map.of("variant", "strict", "size", "2000"));

    String answer = answer(spec);

    assertThat(answer).matches("placed [0-9]{4} digest -?[0-9]+ blocking 0");
    assertThat(answer(spec.on("pow"))).isEqualTo(answer);
    assertThat(answer(spec.on("pow-with-lists"))).isEqualTo(answer);
  }

  @Test
  void publishedTiesAreFilledWithinHalfAPercent() throws IOException {
    assumeTrue(TiesEngine.isPossible(), "skipped: no folder above this one has the instances");
    TiesEngine engine = TiesEngine.open();

    engine.run();

    assertThat(engine.answer()).startsWith("sizes [");
    assertThat(engine.more()).matches(",\"placed\":44[0-2],\"proved\":442");
  }

  @ParameterizedTest
  @CsvSource({"pair", "top-10"})
  void explanationsAddUp(String variant) throws IOException {
    Spec spec =
        new Spec("explain", "pow", Map.of("variant", variant, "size", "600", "queries", "30"));

    assertThat(answer(spec)).isEqualTo("adds up");
  }

  @Test
  void changesLeadToTheListsOfAFullRun() throws IOException {
    Spec spec = new Spec("incremental", "full-run", Map.of("size", "400", "queries", "40"));

    String answer = answer(spec);

    assertThat(answer).matches("proposals [1-9][0-9]+ digest -?[0-9]+");
    assertThat(answer(spec.on("pow"))).isEqualTo(answer);
  }

  private static String answer(Spec spec) throws IOException {
    Engine engine = Benchmarks.engine(spec);
    try {
      assertThat(engine.run()).isPositive();
      return engine.answer();
    } finally {
      engine.close();
    }
  }
}
