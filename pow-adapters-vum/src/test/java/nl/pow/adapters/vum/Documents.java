package nl.pow.adapters.vum;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.vacancy.Vacancy;

/** Documents that the tests of this module read, and the readers that read them. */
final class Documents {
  static final Locale DUTCH = Locale.forLanguageTag("nl");
  static final VumReader ENGLISH_READER = VumReader.of(RegionRegister.ofYear(2026), Locale.ENGLISH);
  static final VumReader DUTCH_READER = VumReader.of(RegionRegister.ofYear(2026), DUTCH);

  private Documents() {}

  static VumReading<Candidate> jobseekers(String json) {
    return ENGLISH_READER.readJobseekers(stream(json), "seekers.json");
  }

  static VumReading<Vacancy> vacancies(String json) {
    return ENGLISH_READER.readVacancies(stream(json), "vacancies.json");
  }

  /** A file among the resources of the tests. */
  static String text(String name) {
    try (InputStream in = Documents.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  /** A folder of data that is not part of this repository; skips the test where it is absent. */
  static Path shared(String folder) {
    Path found = Path.of(System.getProperty("pow.shared.data", "../../shared/data"), folder);
    assumeTrue(Files.exists(found), "skipped: there is no " + found);
    return found;
  }
}
