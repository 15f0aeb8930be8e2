package nl.pow.adapters.esco.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.text.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern CODE = Pattern.compile("\"(esco-[a-z-]+)\"");

  @Test
  void everyFaultHasADutchAndAnEnglishTextAndEveryTextAFault() throws IOException {
    Texts texts = Texts.load(Faults.class::getResourceAsStream, "problems");
    assertThat(texts.codes(Locale.ENGLISH)).isEqualTo(codesInTheSources());
    assertThat(texts.codes(Locale.forLanguageTag("nl"))).isEqualTo(codesInTheSources());
  }

  private static SortedSet<String> codesInTheSources() throws IOException {
    SortedSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/nl/pow/adapters/esco/folder"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    // a scheme, no fault
    codes.removeAll(List.of("esco-name"));
    return codes;
  }
}
