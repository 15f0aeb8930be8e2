package nl.pow.examples.neighbours;

import java.util.Locale;
import java.util.Properties;

/**
 * What the user asked for.
 *
 * @param title what somebody calls the work
 * @param language Dutch or English: of the title and of the answer
 */
record Question(String title, Locale language) {
  /** Reads {@code pow.occupation} and {@code pow.lang}. */
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
    return new Question(title, Locale.forLanguageTag(language));
  }
}
