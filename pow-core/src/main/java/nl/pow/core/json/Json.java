package nl.pow.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of entities and records.
 *
 * <ul>
 *   <li>A record is an object; its fields have the names and the order of its components. So every
 *       public record has a JSON form without being registered.
 *   <li>A record of one component that is a text, and a type with a static {@code parse(String)} or
 *       {@code parse(CharSequence)}, are one text: {@code "AM24"}, {@code "esco:2654.1.7"}, {@code
 *       "2026-11-21"}. {@code String}, {@code int}, {@code long}, {@code boolean} and enums, by
 *       name, are what one expects. A {@code List} or {@code SortedSet} is an array.
 *   <li>Nothing known is not written: null, an empty list or set, the enum constant {@code
 *       UNKNOWN}, and a record that equals its {@code unknown()}, {@code none()}, {@code open()} or
 *       {@code empty()}. When read, an absent or null field means just that. Everything else is
 *       required.
 * </ul>
 *
 * <p>Equal values give equal texts, and reading what was written gives an equal value. Reading is
 * strict: unknown and duplicate names, text after the end, values of another kind, halves of
 * surrogate pairs, bytes that are not UTF-8 and whatever exceeds {@link JsonLimits} are refused,
 * all faults of a document at once with path and line. No message holds a value.
 *
 * <p>Immutable and thread-safe; takes time and memory in proportion to the document.
 */
public final class Json {
  private final Forms forms;
  private final JsonLimits limits;
  private final Locale locale;
  private final @Nullable Validation validation;

  private Json(Forms forms, JsonLimits limits, Locale locale, @Nullable Validation validation) {
    this.forms = forms;
    this.limits = limits;
    this.locale = locale;
    this.validation = validation;
  }

  /**
   * Reads with the standard limits and English messages, without checking constraints.
   *
   * @return a new instance
   */
  public static Json create() {
    return new Json(new Forms(), JsonLimits.standard(), Locale.ENGLISH, null);
  }

  /**
   * The same with other limits.
   *
   * @param other the limits
   * @return a copy
   */
  public Json with(JsonLimits other) {
    return new Json(forms, other, locale, validation);
  }

  /**
   * The same with messages in another language.
   *
   * @param language Dutch, or else English
   * @return a copy
   */
  public Json in(Locale language) {
    return new Json(forms, limits, language, validation);
  }

  /**
   * The same, but all reading also checks the constraints, and tells their faults together with
   * those of the document, even where a whole could not be made.
   *
   * @param checks the validation
   * @return a copy
   */
  public Json validating(Validation checks) {
    return new Json(forms, limits, locale, checks);
  }

  /**
   * Writes a value in one line.
   *
   * @param value an entity or record
   * @return its JSON form
   * @throws NoJsonFormException when its type has none
   * @throws InvalidDataException when a text in it holds half of a surrogate pair
   */
  public String write(Object value) {
    return Output.write(forms.of(value.getClass()), value, false);
  }

  /**
   * Writes a value for people, indented by two blanks.
   *
   * @param value an entity or record
   * @return its JSON form
   * @throws NoJsonFormException when its type has none
   * @throws InvalidDataException when a text in it holds half of a surrogate pair
   */
  public String writePretty(Object value) {
    return Output.write(forms.of(value.getClass()), value, true);
  }

  /**
   * Writes values as an array, each item in a line of its own.
   *
   * @param values entities or records
   * @return the array, with a line end after it
   * @throws NoJsonFormException when a type has no JSON form
   * @throws InvalidDataException when a text in one of them holds half of a surrogate pair
   */
  public String writeAll(Iterable<?> values) {
    List<String> lines = new ArrayList<>();
    values.forEach(value -> lines.add(write(value)));
    return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
  }

  /**
   * Reads one value out of a text.
   *
   * @param <T> the type of the value
   * @param type its class
   * @param text the document
   * @return the value
   * @throws InvalidDataException with all faults, when there is an error
   */
  public <T> T read(Class<T> type, String text) {
    return read(type, JsonInput.of(text));
  }

  /**
   * Reads one value.
   *
   * @param <T> the type of the value
   * @param type its class
   * @param input the document
   * @return the value
   * @throws InvalidDataException with all faults, when there is an error
   * @throws InputFailedException when the input breaks off
   */
  public <T> T read(Class<T> type, JsonInput input) {
    Faults faults = faults(input);
    Node root = document(input, faults);
    Reading reading = new Reading(faults, validation, null);
    Object value = root == null ? Failed.WHOLE : item(type, root, "", reading);
    if (faults.hasError()) {
      throw refused(input, faults.sorted());
    }
    return type.cast(value);
  }

  /**
   * Reads one value and has what stands in it checked by somebody who knows more of it than its
   * types do; their faults are told together.
   *
   * @param <T> the type of the value
   * @param type its class
   * @param input the document
   * @param check gets every value that could be made, by its path such as {@code skills[2].level},
   *     also those of a whole that could not be made; gives what is wrong with them by these paths,
   *     the line being filled in here
   * @return the value
   * @throws InvalidDataException with all faults, when there is an error
   * @throws InputFailedException when the input breaks off
   */
  public <T> T read(
      Class<T> type, JsonInput input, Function<SortedMap<String, Object>, List<Problem>> check) {
    Faults faults = faults(input);
    Node root = document(input, faults);
    Object value = Failed.WHOLE;
    if (root != null) {
      SortedMap<String, Object> made = new TreeMap<>();
      value = item(type, root, "", new Reading(faults, validation, made));
      for (Problem problem : check.apply(made)) {
        faults.add(problem.at(faults.at(JsonPath.line(root, problem.path()))));
      }
    }
    if (faults.hasError()) {
      throw refused(input, faults.sorted());
    }
    return type.cast(value);
  }

  /**
   * Reads an array of values, all or none.
   *
   * @param <T> the type of the values
   * @param type their class
   * @param input the document
   * @return the values, in the order of the document
   * @throws InvalidDataException with all faults, when there is an error
   * @throws InputFailedException when the input breaks off
   */
  public <T> List<T> readAll(Class<T> type, JsonInput input) {
    JsonReading<T> reading = readGood(type, input);
    if (reading.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw refused(input, reading.problems());
    }
    return reading.items();
  }

  /**
   * Reads an array of values: those that are right, and the faults of the others.
   *
   * @param <T> the type of the values
   * @param type their class
   * @param input the document
   * @return the values without an error, and all problems; no values when it is no JSON array
   * @throws InputFailedException when the input breaks off
   */
  public <T> JsonReading<T> readGood(Class<T> type, JsonInput input) {
    Faults faults = faults(input);
    Node root = document(input, faults);
    List<T> items = new ArrayList<>();
    if (root instanceof Node.Items array) {
      for (int i = 0; i < array.items().size(); i++) {
        Reading reading = new Reading(faults, validation, null);
        Object value = item(type, array.items().get(i), JsonPath.item("", i), reading);
        if (!faults.hasErrorIn(i)) {
          items.add(type.cast(value));
        }
      }
    } else if (root != null) {
      faults.tell("json-no-array", "", root.line());
    }
    return new JsonReading<>(items, faults.sorted());
  }

  private Faults faults(JsonInput input) {
    return new Faults(input.name(), locale, limits.problems());
  }

  /** Gives null when there is no tree to go on with. */
  private @Nullable Node document(JsonInput input, Faults faults) {
    String text = input.text(limits.document(), faults);
    return !faults.hasError() ? new TreeReader(limits, faults).read(text) : null;
  }

  /** Gives a {@link Failed} or the value; when it has an error, the faults tell so. */
  private Object item(Class<?> type, Node node, String path, Reading reading) {
    Object value = reading.read(forms.of(type), node, path);
    if (!(value instanceof Failed)) {
      reading.check(value, node, path);
    }
    return value;
  }

  private static InvalidDataException refused(JsonInput input, List<Problem> problems) {
    return new InvalidDataException(input.name().isEmpty() ? "JSON" : input.name(), problems);
  }
}
