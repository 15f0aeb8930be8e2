package nl.pow.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;
import org.junit.jupiter.api.Test;

class GrowthTest {
  @Test
  void aSquareGrowsWithExponentTwo() {
    List<Figure> figures = List.of(figure(100), figure(200), figure(400), figure(800));

    assertThat(Growth.exponent(figures, Figure::median)).isCloseTo(2, within(1e-9));
    assertThat(Growth.exponent(figures, Figure::heap)).isCloseTo(1, within(1e-9));
  }

  private static Figure figure(int size) {
    Spec spec = new Spec("topk", "pow", Map.of("size", String.valueOf(size)));
    double square = (double) size * size;
    return new Figure(spec, "s", square, 0, 1, square, 1, 3.0 * size, 0, 5, true, "");
  }
}
