package nl.pow.adapters.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
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

  private MappingProfiles() {}

  /**
   * Reads a profile.
   *
   * @param document the profile as JSON
   * @param locale the language of the problems: Dutch, or else English
   * @return the profile
   * @throws InvalidDataException with all faults, when there is an error
   */
  public static MappingProfile read(JsonInput document, Locale locale) {
    MappingProfile profile =
        Json.create()
            .in(locale)
            .validating(Validation.create())
            .read(MappingProfile.class, document);
    ProfileCheck.require(profile, locale);
    return profile;
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
}
