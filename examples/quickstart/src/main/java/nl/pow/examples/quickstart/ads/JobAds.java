package nl.pow.examples.quickstart.ads;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.party.Employer;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.Efforts;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.examples.quickstart.Words;

/**
 * Reads job ads from a CSV file with the columns {@code title}, {@code description} and {@code
 * esco_code}, and makes up the people for them.
 */
public final class JobAds {
  private static final List<String> COLUMNS = List.of("title", "description", "esco_code");
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^\u00ef\u00bb\u00bf");
  private static final Pattern CODE = Pattern.compile("[0-9]{4}(\\.[0-9]+)*");
  private static final int LONGEST_TITLE = 120;

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

  /** The names of the columns are plain letters, whatever else the file is written in. */
  private static boolean hasAds(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      String first = lines.findFirst().orElse("");
      List<String> header = List.of(BYTE_ORDER_MARK.matcher(first).replaceFirst("").split(","));
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
   * @return a vacancy for each ad that can be read, and a pool of candidates that nobody of is real
   */
  public static LabourMarket read(Path file, Taxonomy taxonomy, Locale language) {
    JobAds ads = new JobAds(taxonomy, language);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      rows.forEach(row -> ads.add(row, file.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LabourMarket(
        Words.texts().format(language, "ads", Map.of("file", file)),
        CandidatePool.of(ads.vacancies, taxonomy),
        ads.vacancies,
        List.of(Employer.of(VacancyOfAd.EMPLOYER, ads.word("ad-employer"))),
        ads.problems,
        Efforts.none());
  }

  private void add(NamedCsvRecord row, String file) {
    Source source = new Source(file, Math.toIntExact(row.getStartingLineNumber()));
    if (refused(row, source)) {
      return;
    }
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

  /** An ad without a usable title or code cannot become a vacancy; the others can. */
  private boolean refused(NamedCsvRecord row, Source source) {
    int before = problems.size();
    String title = row.getField("title");
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      problem("ad-title", Severity.ERROR, "title", source);
    }
    if (!CODE.matcher(row.getField("esco_code")).matches()) {
      problem("ad-code", Severity.ERROR, "esco_code", source);
    }
    return problems.size() > before;
  }

  private void problem(String code, String path, Source source) {
    problem(code, Severity.WARNING, path, source);
  }

  private void problem(String code, Severity severity, String path, Source source) {
    problems.add(new Problem(code, severity, path, source, word(code)));
  }

  private String word(String code) {
    return Words.texts().get(language, code);
  }
}
