package nl.pow.adapters.esco;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.core.taxonomy.Label;
import org.jspecify.annotations.Nullable;

/** Names in the language wished, else in English, else in the first language that has one. */
final class Labels {
  private final Map<Locale, Dictionary> names;

  Labels(Map<Locale, Dictionary> names) {
    this.names = names;
  }

  Optional<Label> occupation(int number, Locale language) {
    return find(language, dictionary -> preferred(dictionary.occupations(), number));
  }

  Optional<Label> skill(int number, Locale language) {
    return find(language, dictionary -> preferred(dictionary.skills(), number));
  }

  Optional<Label> iscoGroup(int number, Locale language) {
    return find(language, dictionary -> dictionary.iscoGroups().get(number));
  }

  private static @Nullable String preferred(List<Names> list, int number) {
    return list.get(number).preferred();
  }

  private Optional<Label> find(Locale wished, Function<Dictionary, @Nullable String> name) {
    Locale language = Locale.forLanguageTag(wished.getLanguage());
    return Stream.concat(Stream.of(language, Locale.ENGLISH), names.keySet().stream())
        .filter(names::containsKey)
        .flatMap(one -> label(name.apply(names.get(one)), one).stream())
        .findFirst();
  }

  private static Optional<Label> label(@Nullable String text, Locale language) {
    return text == null || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Label(text, language));
  }
}
