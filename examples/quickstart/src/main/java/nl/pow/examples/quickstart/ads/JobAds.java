package nl.pow.examples.quickstart.ads;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.party.Employer;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.examples.quickstart.Words;

/**
 * Reads job ads from a CSV file with the columns {@code title}, {@code description} and {@code
 * esco_code}, and makes up the people for them.
 */
public final class JobAds {
  private static final List<String> COLUMNS = List.of("title", "description", "esco_code");

  private final Taxonomy taxonomy;
  private final Locale language;
  private final VacancyOfAd maker;
  private final List<Vacancy> vacancies = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private JobAds(Taxonomy taxonomy, Locale language) {
    this.taxonomy = taxonomy;
    this.language = language;
    this.maker = new VacancyOfAd(taxonomy);
  }

  /**
   * Looks for a file of ads.
   *
   * @param folder where to look
   * @return the first by name, or empty when there is none
   */
  public static Optional<Path> find(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .filter(JobAds::hasAds)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasAds(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      List<String> header = lines.findFirst().map(l -> List.of(l.split(","))).orElse(List.of());
      return header.containsAll(COLUMNS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the ads.
   *
   * @param file the ads
   * @param taxonomy knows the occupations
   * @param language the language of the problems
   * @return a vacancy for each ad, and a pool of candidates that nobody of is real
   */
  public static LabourMarket read(Path file, Taxonomy taxonomy, Locale language) {
    JobAds ads = new JobAds(taxonomy, language);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(row -> ads.add(row, file.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LabourMarket(
        Words.texts().format(language, "ads", Map.of("file", file)),
        CandidatePool.of(ads.vacancies, taxonomy),
        ads.vacancies,
        List.of(Employer.of(VacancyOfAd.EMPLOYER, ads.word("ad-employer"))),
        ads.problems);
  }

  private void add(NamedCsvRecord row, String file) {
    Source source = new Source(file, Math.toIntExact(row.getStartingLineNumber()));
    AdText text = new AdText(row.getField("title") + " " + row.getField("description"));
    Vacancy vacancy = maker.make(row, text, vacancies.size());
    vacancies.add(vacancy);
    if (taxonomy.expectedSkills(VacancyOfAd.occupation(row)).isEmpty()) {
      problem("ad-occupation", "esco_code", source);
    }
    if (text.asksOneSex()) {
      problem("ad-sex", "description", source);
    }
    if (text.asksAge()) {
      problem("ad-age", "description", source);
    }
    if (row.getField("description").length() > VacancyOfAd.LONGEST) {
      problem("ad-long", "description", source);
    }
  }

  private void problem(String code, String path, Source source) {
    problems.add(new Problem(code, Severity.WARNING, path, source, word(code)));
  }

  private String word(String code) {
    return Words.texts().get(language, code);
  }
}
