package nl.pow.adapters.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.validation.Validation;

/**
 * Mapping profiles as JSON, and those that come along.
 *
 * <p>Reading is strict: a name, field or value form that is not known is refused, all faults at
 * once with line and path.
 */
public final class MappingProfiles {
  /** What comes along, by name. */
  private static final List<String> SHIPPED = List.of("client-register", "vacancy-list");

  private static final String SCHEMA = "profile.schema.json";

  private MappingProfiles() {}

  /**
   * Reads a profile.
   *
   * @param document in the form of {@link #schema()}
   * @param locale the language of the problems: Dutch, or else English
   * @return the profile
   * @throws InvalidDataException with all faults, when there is an error
   */
  public static MappingProfile read(JsonInput document, Locale locale) {
    return Json.create()
        .in(locale)
        .validating(Validation.create())
        .read(
            MappingProfile.class,
            document,
            made ->
                made.get("") instanceof MappingProfile whole
                    ? ProfileCheck.problems(whole, locale)
                    : List.of());
  }

  /**
   * Writes a profile for people, to be read by {@link #read}.
   *
   * @param profile the profile
   * @return its JSON form
   */
  public static String write(MappingProfile profile) {
    return Json.create().writePretty(profile) + "\n";
  }

  /**
   * The names of the profiles that come along.
   *
   * @return {@code client-register} and {@code vacancy-list}
   */
  public static List<String> names() {
    return SHIPPED;
  }

  /**
   * A profile that comes along.
   *
   * @param name one of {@link #names()}
   * @return the profile
   * @throws InvalidValueException when there is none of that name
   */
  public static MappingProfile named(String name) {
    if (!SHIPPED.contains(name)) {
      throw new InvalidValueException(
          "mapping-profile", "The profiles that come along are " + SHIPPED + ".");
    }
    try (InputStream bytes = MappingProfiles.class.getResourceAsStream(name + ".json")) {
      if (bytes == null) {
        throw new IllegalStateException(name);
      }
      return read(JsonInput.of(bytes).named(name + ".json"), Locale.ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The form of a profile, as a JSON Schema of draft 2020-12. What a schema cannot tell, which
   * fields the target has and that no column is there twice, {@link #read} checks.
   *
   * @return the schema
   */
  public static String schema() {
    try (InputStream bytes = MappingProfiles.class.getResourceAsStream(SCHEMA)) {
      return new String(
          Objects.requireNonNull(bytes, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema could not be read out of the jar.", e);
    }
  }
}
