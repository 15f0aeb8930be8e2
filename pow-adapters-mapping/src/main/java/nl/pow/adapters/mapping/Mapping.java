package nl.pow.adapters.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.Json;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Reads files through a profile: every row is judged, good rows become candidates or vacancies, and
 * the others are told with line, column and rule.
 *
 * <p>Immutable and thread-safe. Takes memory for everything that the file holds, and no file beyond
 * {@link MappingLimits}.
 *
 * @param <E> candidates or vacancies
 */
public final class Mapping<E> {
  private final MappingProfile profile;
  private final Class<E> type;
  private final Json json;
  private final RegionRegister regions;
  private final @Nullable Taxonomy taxonomy;
  private final MappingLimits limits;
  private final Locale locale;

  private Mapping(
      MappingProfile profile,
      Class<E> type,
      Json json,
      RegionRegister regions,
      @Nullable Taxonomy taxonomy,
      MappingLimits limits,
      Locale locale) {
    this.profile = profile;
    this.type = type;
    this.json = json;
    this.regions = regions;
    this.taxonomy = taxonomy;
    this.limits = limits;
    this.locale = locale;
  }

  /**
   * Reads candidates, with English messages.
   *
   * @param profile a profile whose target is {@link Target#CANDIDATE}
   * @return a mapping
   * @throws InvalidValueException when the profile is for something else
   * @throws InvalidDataException with all faults, when the profile is not sound
   */
  public static Mapping<Candidate> candidates(MappingProfile profile) {
    return of(profile, Target.CANDIDATE, Candidate.class);
  }

  /**
   * Reads vacancies, with English messages.
   *
   * @param profile a profile whose target is {@link Target#VACANCY}
   * @return a mapping
   * @throws InvalidValueException when the profile is for something else
   * @throws InvalidDataException with all faults, when the profile is not sound
   */
  public static Mapping<Vacancy> vacancies(MappingProfile profile) {
    return of(profile, Target.VACANCY, Vacancy.class);
  }

  private static <E> Mapping<E> of(MappingProfile profile, Target target, Class<E> type) {
    if (profile.target() != target) {
      throw new InvalidValueException(
          "mapping-target",
          "The profile is for [" + profile.target() + "], not for [" + target + "].");
    }
    Validation validation = Validation.create();
    ProfileCheck.require(profile, validation, Locale.ENGLISH);
    Json json = Json.create().validating(validation);
    RegionRegister regions = RegionRegister.ofYear(newest());
    return new Mapping<>(
        profile, type, json, regions, null, MappingLimits.defaults(), Locale.ENGLISH);
  }

  /**
   * The same, with a taxonomy in which titles of occupations are looked up.
   *
   * @param titles knows the titles
   * @return a copy
   */
  public Mapping<E> with(Taxonomy titles) {
    return new Mapping<>(profile, type, json, regions, titles, limits, locale);
  }

  /**
   * The same with other limits.
   *
   * @param other how much of a file is taken
   * @return a copy
   */
  public Mapping<E> with(MappingLimits other) {
    return new Mapping<>(profile, type, json, regions, taxonomy, other, locale);
  }

  /**
   * The same with messages in another language.
   *
   * @param language Dutch, or else English
   * @return a copy
   */
  public Mapping<E> in(Locale language) {
    return new Mapping<>(profile, type, json, regions, taxonomy, limits, language);
  }

  /**
   * Reads a file.
   *
   * @param file the file, with the names of the columns in its first record
   * @return what it holds, row by row
   * @throws IOException when it cannot be read
   * @throws InvalidDataException when a column that the profile reads is missing, or one comes
   *     twice
   * @throws InvalidValueException when the profile looks titles up and there is no taxonomy
   */
  public MappingReading<E> read(Path file) throws IOException {
    boolean looksUp = profile.columns().stream().anyMatch(c -> c.form() == ValueForm.OCCUPATION);
    if (looksUp && taxonomy == null) {
      throw new InvalidValueException(
          "mapping-taxonomy",
          "The profile looks titles of occupations up, and there is no taxonomy.\n"
              + "Maybe call with(taxonomy), with the one that the match is made with.");
    }
    Cells cells = new Cells(profile.file(), regions, taxonomy);
    ExportFile export = new ExportFile(file, profile.file(), limits);
    return new Intake<>(profile, type, json.in(locale), cells, export, limits.problems(), locale)
        .read();
  }

  private static int newest() {
    return RegionRegister.years().stream().max(Integer::compare).orElseThrow();
  }
}
