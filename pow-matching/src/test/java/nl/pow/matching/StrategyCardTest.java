package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.InvalidValueException;
import nl.pow.core.json.Json;
import nl.pow.matching.strategy.StrategyCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyCardTest {
  static List<String> names() {
    return List.copyOf(Matching.strategies().names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyShippedStrategyHasACardThatGoesIntoAFile(String name) {
    StrategyCard card = Matching.strategies().named(name).card();
    Json json = Json.create();

    assertThat(json.read(StrategyCard.class, json.write(card))).isEqualTo(card);
  }

  @Test
  void noPartOfACardIsBlank() {
    assertThat(IntStream.range(0, 6))
        .allSatisfy(
            blank -> {
              List<String> parts = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
              parts.set(blank, " ");
              assertThatExceptionOfType(InvalidValueException.class)
                  .isThrownBy(() -> card(parts))
                  .withMessage(
                      "A strategy card tells purpose, unfit, inputs, guarantees, complexity and"
                          + " limits.");
            });
  }

  private static StrategyCard card(List<String> parts) {
    return new StrategyCard(
        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
  }
}
