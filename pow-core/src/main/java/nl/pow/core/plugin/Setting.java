package nl.pow.core.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A typed key under which a provider can be told something; immutable.
 *
 * <p>The parser of a setting turns text into a value and throws any {@link RuntimeException} on
 * text that it does not understand. Its message is never shown; the description is. A default is
 * used when the setting is not given.
 *
 * @param <T> the type of the value
 */
public final class Setting<T> {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9.-]{0,63}");

  private final String name;
  private final Class<T> type;
  private final @Nullable Function<String, T> parser;
  private final @Nullable T fallback;
  private final String description;
  private final boolean required;
  private final boolean secret;

  private Setting(
      String name,
      Class<T> type,
      @Nullable Function<String, T> parser,
      @Nullable T fallback,
      String description,
      boolean required,
      boolean secret) {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidValueException(
          "setting-name",
          "A setting has a name that matches [a-z][A-Za-z0-9.-]{0,63}, but is named ["
              + Shown.text(name)
              + "].");
    }
    if (type.isPrimitive()) {
      throw new InvalidValueException(
          "setting-type", "The setting [" + name + "] needs a class, not a primitive type.");
    }
    this.name = name;
    this.type = type;
    this.parser = parser;
    this.fallback = fallback;
    this.description = description;
    this.required = required;
    this.secret = secret;
  }

  /**
   * A setting that must be given.
   *
   * @param <T> the type of the value
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param type the class of the value
   * @param parser makes a value of text
   * @param description what is expected, as a phrase: {@code the folder that holds the files}
   * @return the setting
   */
  public static <T> Setting<T> required(
      String name, Class<T> type, Function<String, T> parser, String description) {
    return new Setting<>(name, type, parser, null, description, true, false);
  }

  /**
   * A setting with a default.
   *
   * @param <T> the type of the value
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param type the class of the value
   * @param parser makes a value of text
   * @param fallback the value when it is not given
   * @param description what is expected, as a phrase
   * @return the setting
   */
  public static <T> Setting<T> optional(
      String name, Class<T> type, Function<String, T> parser, T fallback, String description) {
    return new Setting<>(name, type, parser, fallback, description, false, false);
  }

  /**
   * A setting without a default that may be left out.
   *
   * @param <T> the type of the value
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param type the class of the value
   * @param parser makes a value of text
   * @param description what is expected, as a phrase
   * @return the setting
   */
  public static <T> Setting<T> optional(
      String name, Class<T> type, Function<String, T> parser, String description) {
    return new Setting<>(name, type, parser, null, description, false, false);
  }

  /**
   * A setting that is true or false, and in text nothing else.
   *
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param fallback the value when it is not given
   * @param description what is expected, as a phrase
   * @return the setting
   */
  public static Setting<Boolean> flag(String name, boolean fallback, String description) {
    Function<String, Boolean> parser = text -> plain(text, Boolean.valueOf(text));
    return optional(name, Boolean.class, parser, fallback, description);
  }

  /**
   * A setting that is a whole number within a range, in text in plain digits.
   *
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param least the least number
   * @param most the greatest number
   * @param fallback the value when it is not given
   * @param description what is expected, as a phrase that tells the range
   * @return the setting
   */
  public static Setting<Integer> number(
      String name, int least, int most, int fallback, String description) {
    Function<String, Integer> parser =
        text -> {
          Integer number = plain(text, Integer.valueOf(text));
          if (number < least || number > most) {
            throw new IllegalArgumentException();
          }
          return number;
        };
    return optional(name, Integer.class, parser, fallback, description);
  }

  /**
   * A setting that is one of the constants of an enum, in text by its name in kebab case: {@code
   * LOWEST_ID} is {@code lowest-id}.
   *
   * @param <E> the enum
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param fallback the value when it is not given
   * @param description what is expected, as a phrase that tells the constants
   * @return the setting
   */
  public static <E extends Enum<E>> Setting<E> choice(String name, E fallback, String description) {
    Class<E> type = fallback.getDeclaringClass();
    Function<String, E> parser =
        text ->
            Stream.of(type.getEnumConstants())
                .filter(one -> kebab(one).equals(text))
                .findFirst()
                .orElseThrow();
    return optional(name, type, parser, fallback, description);
  }

  /** Text that is written in one way only. */
  private static <T> T plain(String text, T value) {
    if (!text.equals(value.toString())) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A setting that text cannot express, such as a data source; only {@link Settings#with} gives it.
   *
   * @param <T> the type of the value
   * @param name matches {@code [a-z][A-Za-z0-9.-]{0,63}}
   * @param type the class of the value
   * @param description what is expected, as a phrase
   * @return the setting, which may be left out
   */
  public static <T> Setting<T> object(String name, Class<T> type, String description) {
    return new Setting<>(name, type, null, null, description, false, false);
  }

  /**
   * The same setting, its value shown as {@code ***} wherever settings are shown.
   *
   * @return a secret setting
   */
  public Setting<T> secret() {
    return new Setting<>(name, type, parser, fallback, description, required, true);
  }

  /**
   * The name.
   *
   * @return the key in text settings
   */
  public String name() {
    return name;
  }

  /**
   * The class of the value.
   *
   * @return never a primitive type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * What is expected.
   *
   * @return a phrase
   */
  public String description() {
    return description;
  }

  /**
   * The value when the setting is not given.
   *
   * @return the default, if there is one
   */
  public Optional<T> fallback() {
    return Optional.ofNullable(fallback);
  }

  /**
   * Tells whether it must be given.
   *
   * @return true when a provider cannot do without
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Tells whether its value is never shown.
   *
   * @return true for a secret
   */
  public boolean isSecret() {
    return secret;
  }

  /**
   * Tells whether text can express it.
   *
   * @return false for a setting made by {@link #object}
   */
  public boolean isText() {
    return parser != null;
  }

  /**
   * Tells whether a text stands for a value of this setting.
   *
   * @param text any text
   * @return false when it stands for none, or text cannot express the setting
   */
  public boolean understands(String text) {
    return read(text).isPresent();
  }

  /** The value that the text stands for; empty when it stands for none. */
  Optional<T> read(String text) {
    try {
      return parser == null ? Optional.empty() : Optional.ofNullable(parser.apply(text));
    } catch (RuntimeException notUnderstood) {
      return Optional.empty();
    }
  }

  /** How a value of this setting is shown. */
  String shown(Object value) {
    return secret ? "***" : Shown.text(String.valueOf(value));
  }

  /**
   * The name and what is expected.
   *
   * @return such as {@code directory (required): the folder that holds the files}
   */
  @Override
  public String toString() {
    String needed =
        required
            ? " (required)"
            : fallback()
                .map(value -> value instanceof Enum<?> constant ? kebab(constant) : value)
                .map(value -> " (default " + shown(value) + ")")
                .orElse(" (optional)");
    return name + needed + ": " + description;
  }
}
