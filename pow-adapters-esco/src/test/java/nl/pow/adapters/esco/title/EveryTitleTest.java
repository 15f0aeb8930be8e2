package nl.pow.adapters.esco.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.pow.adapters.esco.Esco;
import nl.pow.adapters.esco.bundle.Bundled;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.core.profile.OccupationCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every Dutch alternative title of ESCO must lead to its own occupation; one in twenty is tried,
 * all with {@code -Dpow.titles.every=1}.
 */
@Tag("long")
class EveryTitleTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int ANSWERS = 3;
  private static final int EVERY = Integer.getInteger("pow.titles.every", 20);
  private static final long SEED = 20_261_122;

  private static final Esco ESCO = Esco.bundled();
  private static final List<Asked> ALL = all();

  private record Asked(OccupationCode occupation, String title) {}

  @Test
  void thereAreAsManyAsEscoSays() {
    // 19,786 alternative titles and 1,481 hidden ones, but for those that are both
    assertThat(ALL).hasSize(21_242);
  }

  @Test
  void exactlyTypedItIsAmongTheFirstThreeIn97Percent() {
    assertThat(perMille(text -> text)).isGreaterThanOrEqualTo(970);
  }

  @Test
  void withOneTypingErrorItIsAmongTheFirstThreeIn90Percent() {
    SplittableRandom random = new SplittableRandom(SEED);

    assertThat(perMille(text -> TypingError.once(text, random))).isGreaterThanOrEqualTo(900);
  }

  private static long perMille(UnaryOperator<String> typing) {
    long tried = 0;
    long found = 0;
    for (int i = 0; i < ALL.size(); i += EVERY) {
      Asked asked = ALL.get(i);
      boolean among =
          ESCO.occupationsTitled(typing.apply(asked.title), DUTCH, ANSWERS).stream()
              .anyMatch(match -> match.occupation().equals(asked.occupation));
      tried++;
      found += among ? 1 : 0;
    }
    System.getLogger("titles").log(System.Logger.Level.DEBUG, found + " of " + tried);
    return found * 1_000 / tried;
  }

  private static List<Asked> all() {
    Classification data = Bundled.read();
    return IntStream.range(0, data.occupations().size())
        .boxed()
        .flatMap(
            i -> {
              OccupationCode code =
                  OccupationCode.parse("esco:" + data.occupations().get(i).code());
              return data.names().get(DUTCH).occupations().get(i).others().stream()
                  .map(title -> new Asked(code, title));
            })
        .toList();
  }
}
