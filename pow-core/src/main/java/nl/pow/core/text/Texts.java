package nl.pow.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people by code, in Dutch and English.
 *
 * <p>They stand in two property files in UTF-8, {@code NAME_nl.properties} and {@code
 * NAME_en.properties}. A locale whose language is Dutch gets the Dutch text, every other one the
 * English text; the default locale of the machine plays no part. A text that is missing shows as
 * its code. Immutable and thread-safe.
 */
public final class Texts {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

  private final SortedMap<String, String> dutch;
  private final SortedMap<String, String> english;

  private Texts(SortedMap<String, String> dutch, SortedMap<String, String> english) {
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Reads both files.
   *
   * @param open opens a file by name, null when there is none; hand over {@code
   *     YourClass.class::getResourceAsStream}, so that a file beside your class is found on the
   *     module path too
   * @param name the name without language and ending, such as {@code wording}
   * @return the texts
   * @throws TextsMissingException when a file is absent or not in UTF-8
   */
  public static Texts load(Function<String, @Nullable InputStream> open, String name) {
    return new Texts(read(open, name + "_nl.properties"), read(open, name + "_en.properties"));
  }

  /**
   * The text of a code.
   *
   * @param locale the language
   * @param code the code
   * @return the text, or the code when there is none
   */
  public String get(Locale locale, String code) {
    return in(locale).getOrDefault(code, code);
  }

  /**
   * The text of a code with values filled in.
   *
   * @param locale the language
   * @param code the code
   * @param values what comes in place of {@code {name}}, by name; numbers come out plain, without
   *     grouping; a place without a value stays as it is
   * @return the text, or the code when there is none
   */
  public String format(Locale locale, String code, Map<String, ?> values) {
    return PLACE
        .matcher(get(locale, code))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    values.containsKey(place.group(1))
                        ? String.valueOf(values.get(place.group(1)))
                        : place.group()));
  }

  /**
   * The codes that have a text.
   *
   * @param locale the language
   * @return the codes, sorted
   */
  public SortedSet<String> codes(Locale locale) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(in(locale).keySet()));
  }

  private SortedMap<String, String> in(Locale locale) {
    return locale.getLanguage().equals("nl") ? dutch : english;
  }

  private static SortedMap<String, String> read(
      Function<String, @Nullable InputStream> open, String file) {
    Properties properties = new Properties();
    try (InputStream bytes = open.apply(file)) {
      if (bytes == null) {
        throw new TextsMissingException(file, null);
      }
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new TextsMissingException(file, e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(code -> texts.put(code, properties.getProperty(code)));
    return texts;
  }
}
