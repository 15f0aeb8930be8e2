package nl.pow.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Properties;

/**
 * What the user asked for.
 *
 * @param input the folder to read
 * @param report the folder that the report goes to
 * @param language Dutch or English
 * @param asOf the day on which is judged
 * @param store which store the labour market goes through
 */
public record Options(Path input, Path report, Locale language, LocalDate asOf, StoreChoice store) {
  private static final LocalDate DAY_OF_SHIPPED_DATA = LocalDate.of(2026, 12, 1);

  /**
   * Reads {@code pow.input}, {@code pow.lang}, {@code pow.asOf} and {@code pow.report}, and what
   * {@link StoreChoice#of} reads.
   *
   * @param properties the system properties
   * @return the options
   */
  public static Options of(Properties properties) {
    String shipped = properties.getProperty("pow.shipped", "examples/quickstart/data/zeeland");
    String input = properties.getProperty("pow.input", "");
    String day = properties.getProperty("pow.asOf", "");
    String language = properties.getProperty("pow.lang", "nl");
    return new Options(
        input.isEmpty() ? fromHere(Path.of(shipped)) : Path.of(input),
        Path.of(properties.getProperty("pow.report", "target/report")),
        language(language),
        day.isEmpty() ? day(input.isEmpty()) : day(day),
        StoreChoice.of(properties));
  }

  private static Locale language(String tag) {
    if (!tag.equals("nl") && !tag.equals("en")) {
      throw new InputException(
          "The language [" + tag + "] is not spoken here.\nMaybe use -Dpow.lang=nl or en.");
    }
    return Locale.forLanguageTag(tag);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InputException(
          "The day [" + text + "] cannot be read.\nMaybe use -Dpow.asOf=2026-12-01.");
    }
  }

  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  private static LocalDate day(boolean shipped) {
    return shipped ? DAY_OF_SHIPPED_DATA : LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }
}
