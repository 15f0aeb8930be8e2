package nl.pow.examples.mapping;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import nl.pow.adapters.mapping.Target;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants.
 *
 * @param input the file to read
 * @param target what its rows are, for a proposal
 * @param profile the name or the file of a profile, or null for a proposal
 * @param rejected where rejected rows go, or null when they are only counted
 * @param output the folder where the good ones go, or null for a dry run
 * @param language Dutch or English
 */
record Order(
    Path input,
    Target target,
    @Nullable String profile,
    @Nullable Path rejected,
    @Nullable Path output,
    Locale language) {
  /** Reads {@code pow.input}, {@code pow.target}, {@code pow.profile} and the others. */
  static Order of(Properties properties) {
    String input = properties.getProperty("pow.input", "");
    if (input.isEmpty()) {
      throw new OrderException(
          "No file was named.\nMaybe use ./mvnw -q -Pmapping -Dpow.input=export.csv.");
    }
    return new Order(
        Path.of(input),
        target(properties.getProperty("pow.target", "candidate")),
        properties.getProperty("pow.profile"),
        path(properties.getProperty("pow.rejected")),
        path(properties.getProperty("pow.out")),
        language(properties.getProperty("pow.lang", "nl")));
  }

  private static @Nullable Path path(@Nullable String text) {
    return text == null ? null : Path.of(text);
  }

  private static Target target(String name) {
    return switch (name) {
      case "candidate" -> Target.CANDIDATE;
      case "vacancy" -> Target.VACANCY;
      default ->
          throw new OrderException(
              "The target [" + name + "] is not known.\nMaybe use candidate or vacancy.");
    };
  }

  private static Locale language(String tag) {
    if (!tag.equals("nl") && !tag.equals("en")) {
      throw new OrderException(
          "The language [" + tag + "] is not spoken here.\nMaybe use -Dpow.lang=nl or en.");
    }
    return Locale.forLanguageTag(tag);
  }
}
