package nl.pow.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.history.State;
import nl.pow.core.outcome.ReferralState;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void tellsStatesAndReasonsInTheLanguageThatIsAsked() {
    assertThat(Words.of(DUTCH, ReferralState.DECLINED)).isEqualTo("afgewezen");
    assertThat(Words.of(Locale.ENGLISH, Code.parse("reason:vacancy-filled")))
        .isEqualTo("the vacancy is filled");
  }

  @Test
  void showsTheCodeWhenThereAreNoWords() {
    assertThat(Words.of(DUTCH, Code.parse("reason:of-somebody-else")))
        .isEqualTo("reason:of-somebody-else");
    assertThat(Words.of(DUTCH, Locale.Category.DISPLAY)).isEqualTo("Category.DISPLAY");
  }

  @Test
  void hasTheSameTextsInBothLanguages() {
    Texts texts = Texts.load(Words.class::getResourceAsStream, "words");
    assertThat(texts.codes(DUTCH)).isEqualTo(texts.codes(Locale.ENGLISH));
  }

  @Test
  void hasWordsForEveryStateOfThisModule() throws Exception {
    List<Class<?>> states = states();
    assertThat(states).contains(ReferralState.class);
    for (Class<?> state : states) {
      for (Object constant : state.getEnumConstants()) {
        assertThat(Words.of(DUTCH, (Enum<?>) constant)).doesNotStartWith(state.getSimpleName());
      }
    }
  }

  private static List<Class<?>> states() throws IOException, ClassNotFoundException {
    Path sources = Path.of("src/main/java");
    List<Class<?>> states = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = sources.relativize(file).toString().replace(".java", "").replace('/', '.');
        if (!name.endsWith("-info")) {
          Class<?> type = Class.forName(name);
          if (type.isEnum() && State.class.isAssignableFrom(type)) {
            states.add(type);
          }
        }
      }
    }
    return states;
  }
}
