package nl.pow.examples.neighbours;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param title what somebody calls the work
 * @param language Dutch or English: of the title and of the answer
 * @param input a folder with placements, candidates and vacancies, or null
 */
record Question(String title, Locale language, @Nullable Path input) {
  /** Reads {@code pow.occupation}, {@code pow.lang} and {@code pow.input}. */
  static Question of(Properties properties) {
    String title = properties.getProperty("pow.occupation", "").strip();
    String language = properties.getProperty("pow.lang", "nl");
    if (title.isEmpty()) {
      throw new QuestionException(
          "No occupation was asked for.\n"
              + "Maybe use ./mvnw -q -Pneighbours -Dpow.occupation=\"verzorgende\".");
    }
    if (!language.equals("nl") && !language.equals("en")) {
      throw new QuestionException(
          "The language [" + language + "] is not spoken here.\nMaybe use -Dpow.lang=nl or en.");
    }
    return new Question(title, Locale.forLanguageTag(language), folder(properties));
  }

  private static @Nullable Path folder(Properties properties) {
    String input = properties.getProperty("pow.input", "");
    if (input.isEmpty()) {
      return null;
    }
    Path folder = Path.of(input);
    if (!Files.isDirectory(folder)) {
      throw new QuestionException(
          "There is no folder ["
              + folder
              + "].\nMaybe it should hold placement.csv, candidate.csv and vacancy.csv.");
    }
    return folder;
  }
}
