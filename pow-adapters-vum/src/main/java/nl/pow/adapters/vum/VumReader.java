package nl.pow.adapters.vum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.vum.RecordSource.Unreadable;
import nl.pow.core.Entity;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;

/**
 * Reads VUM 3.0 documents (Gegevensstandaard 1.5): jobseekers as candidates, vacancies as vacancies
 * and employers.
 *
 * <p>A document is a list of records, the answer to a query (an object with a list {@code matches})
 * or one record, in UTF-8. It is read as a stream, one record in memory at a time besides the
 * result. One bad record never hides the good ones: each is judged, all its problems are listed,
 * and it is refused when one of them is an error. A document that is not JSON, or too large, is
 * refused as a whole. The page docs/vum.md maps every field and lists every problem.
 *
 * <p>Immutable and thread-safe; reading takes time in proportion to the length of the document.
 */
public final class VumReader {
  private final Places places;
  private final Validation validation;
  private final Locale locale;
  private final VumLimits limits;

  private VumReader(Places places, Validation validation, Locale locale, VumLimits limits) {
    this.places = places;
    this.validation = validation;
    this.locale = locale;
    this.limits = limits;
  }

  /**
   * A reader with the standard limits; costs some 0.5 s to make, so make one and keep it.
   *
   * @param regions where the region of a postcode is looked up; only the register of 2026 knows
   *     postcodes
   * @param locale the language of the problems: Dutch, or else English
   * @return the reader
   */
  public static VumReader of(RegionRegister regions, Locale locale) {
    return new VumReader(new Places(regions), Validation.create(), locale, VumLimits.standard());
  }

  /**
   * The same reader with other limits.
   *
   * @param other how large a document may be
   * @return a copy
   */
  public VumReader withLimits(VumLimits other) {
    return new VumReader(places, validation, locale, other);
  }

  /**
   * Reads the jobseekers in a file.
   *
   * @param file a VUM 3.0 document
   * @return the candidates, and all problems
   * @throws InvalidDataException when the file cannot be read, is no JSON, or exceeds a limit
   */
  public VumReading<Candidate> readJobseekers(Path file) {
    return read(file, new JobseekerMapping(places));
  }

  /**
   * Reads the jobseekers in a stream.
   *
   * @param in a VUM 3.0 document; stays open
   * @param name what problems call it, such as the name of a file
   * @return the candidates, and all problems
   * @throws InvalidDataException when the stream cannot be read, is no JSON, or exceeds a limit
   */
  public VumReading<Candidate> readJobseekers(InputStream in, String name) {
    return read(in, name, new JobseekerMapping(places));
  }

  /**
   * Reads the vacancies in a file.
   *
   * @param file a VUM 3.0 document
   * @return the vacancies with their employers, and all problems
   * @throws InvalidDataException when the file cannot be read, is no JSON, or exceeds a limit
   */
  public VumReading<Vacancy> readVacancies(Path file) {
    return read(file, new VacancyMapping(places));
  }

  /**
   * Reads the vacancies in a stream.
   *
   * @param in a VUM 3.0 document; stays open
   * @param name what problems call it, such as the name of a file
   * @return the vacancies with their employers, and all problems
   * @throws InvalidDataException when the stream cannot be read, is no JSON, or exceeds a limit
   */
  public VumReading<Vacancy> readVacancies(InputStream in, String name) {
    return read(in, name, new VacancyMapping(places));
  }

  private <E extends Entity<?>> VumReading<E> read(Path file, Mapping<E> mapping) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), mapping);
    } catch (IOException e) {
      throw refused(file.toString(), Fault.NOT_READABLE, 0);
    }
  }

  private <E extends Entity<?>> VumReading<E> read(
      InputStream in, String name, Mapping<E> mapping) {
    Reading<E> reading = new Reading<>(name, locale, limits.problems(), mapping, validation);
    try {
      RecordSource.read(in, limits, reading);
    } catch (Unreadable e) {
      throw refused(name, e.fault(), e.line());
    }
    return reading.result();
  }

  private InvalidDataException refused(String name, Fault fault, int line) {
    Findings findings = new Findings(name, locale);
    findings.add(
        fault,
        line,
        "",
        Map.of("bytes", limits.bytes(), "tokens", limits.tokens(), "max", limits.problems()));
    List<Problem> problems = findings.problems();
    return new InvalidDataException("VUM document [" + name + "]", problems);
  }
}
