package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.api.Test;

/** The queries of docs/sql-reports.md give what counting by hand gives. */
abstract class SqlReportsTest {
  private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  private final Samples samples = new Samples(new Random(21));
  private final List<Employer> employers = many(5, i -> samples.employer(new EmployerId("e-" + i)));
  private final List<Candidate> candidates =
      many(60, i -> samples.candidate(new CandidateId("c-" + i)));
  private final List<Vacancy> vacancies =
      many(
          60,
          i ->
              closing(
                  samples.vacancy(new VacancyId("v-" + i), new EmployerId("e-" + i % 5)),
                  LocalDate.of(2026, 8, 30).plusDays(4L * i)));

  abstract String newDatabase();

  @Test
  void everyQueryGivesWhatCountingGives() throws SQLException, IOException {
    String url = newDatabase();
    try (Storage storage =
        new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url))) {
      storage.commit(
          ChangeSet.empty()
              .insertAll(Kind.EMPLOYER, employers)
              .insertAll(Kind.VACANCY, vacancies)
              .insertAll(Kind.CANDIDATE, candidates));
      List<String> queries =
          QUERY
              .matcher(Files.readString(Path.of("../docs/sql-reports.md")))
              .results()
              .map(found -> found.group(1))
              .toList();
      List<List<String>> expected =
          List.of(byStatus(), bySector(), byEmployer(), byLicence(), byLanguage(), closing());
      assertThat(queries).hasSameSizeAs(expected);
      for (int i = 0; i < queries.size(); i++) {
        assertThat(ask(url, queries.get(i)))
            .as(queries.get(i))
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(expected.get(i));
      }
    }
  }

  private List<String> byStatus() {
    return counted(candidates.stream().map(c -> text(c.region()) + "|" + c.status()));
  }

  private List<String> bySector() {
    Map<String, List<Vacancy>> bySector = new TreeMap<>();
    open()
        .forEach(
            v ->
                v.job()
                    .sectors()
                    .forEach(
                        s ->
                            bySector.computeIfAbsent(s.toString(), k -> new ArrayList<>()).add(v)));
    return bySector.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + "|"
                    + e.getValue().size()
                    + "|"
                    + e.getValue().stream().mapToInt(Vacancy::openings).sum())
        .toList();
  }

  private List<String> byEmployer() {
    Map<EmployerId, String> names =
        employers.stream().collect(Collectors.toMap(Employer::id, Employer::name));
    return counted(open().map(v -> v.employer().value() + "|" + names.get(v.employer())));
  }

  private List<String> byLicence() {
    return counted(
        candidates.stream()
            .flatMap(
                c ->
                    c.qualifications().licences().stream()
                        .map(l -> text(c.region()) + "|" + l.name())));
  }

  private List<String> byLanguage() {
    return counted(
        candidates.stream()
            .flatMap(
                c ->
                    c.qualifications().languages().stream()
                        .map(l -> text(l.language()) + "|" + l.speaking())
                        .distinct()));
  }

  private List<String> closing() {
    return counted(
        vacancies.stream()
            .filter(
                v ->
                    v.closesOn() != null
                        && !v.closesOn().isBefore(LocalDate.of(2026, 10, 1))
                        && !v.closesOn().isAfter(LocalDate.of(2026, 12, 31)))
            .map(v -> text(v.region())));
  }

  private Stream<Vacancy> open() {
    return vacancies.stream().filter(v -> v.status() == VacancyStatus.OPEN);
  }

  private static Vacancy closing(Vacancy v, LocalDate day) {
    return new Vacancy(
        v.id(),
        v.region(),
        v.employer(),
        v.professional(),
        v.status(),
        v.openings(),
        v.number(),
        v.title(),
        v.description(),
        day,
        v.job(),
        v.terms(),
        v.requirements(),
        v.tasks(),
        v.application());
  }

  private static String text(Object value) {
    return value == null ? "null" : value instanceof RegionCode r ? r.value() : value.toString();
  }

  private static List<String> counted(Stream<String> keys) {
    return keys
        .collect(Collectors.groupingBy(k -> k, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(e -> e.getKey() + "|" + e.getValue())
        .toList();
  }

  private static List<String> ask(String url, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private static <T> List<T> many(int count, Function<Integer, T> maker) {
    return IntStream.range(0, count).boxed().map(maker).toList();
  }
}
