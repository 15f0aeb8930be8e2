package nl.pow.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.Source;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.profile.WebAddressKind;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.ApplicationMeans;
import nl.pow.core.vacancy.ApplicationRoute;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Task;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.core.vacancy.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Shape<Vacancy> VACANCY = Shape.of(Vacancy.class);

  public record Sample(
      CandidateId id,
      @Nullable String note,
      String title,
      @Nullable Boolean sure,
      @Nullable GeoPoint place,
      @Nullable HoursPerWeek hours,
      SortedSet<DayOfWeek> days,
      List<String> words) {}

  private static final Shape<Sample> SAMPLE = Shape.of(Sample.class);

  @Test
  void derivesColumnsOfNestedRecordsAndLists() {
    assertThat(SAMPLE.tables())
        .containsExactly(
            new Table(
                "sample",
                "",
                0,
                List.of(
                    column("id", ColumnType.TEXT, false),
                    column("note", ColumnType.TEXT, true),
                    column("title", ColumnType.TEXT, false),
                    column("sure", ColumnType.BOOLEAN, true),
                    column("place_latitude", ColumnType.INTEGER, true),
                    column("place_longitude", ColumnType.INTEGER, true),
                    column("hours_minimum", ColumnType.INTEGER, true),
                    column("hours_maximum", ColumnType.INTEGER, true))),
            new Table(
                "sample_days",
                "sample",
                1,
                List.of(
                    column("sample_id", ColumnType.TEXT, false),
                    new Column(
                        "value",
                        ColumnType.ENUM,
                        false,
                        List.of(
                            "MONDAY",
                            "TUESDAY",
                            "WEDNESDAY",
                            "THURSDAY",
                            "FRIDAY",
                            "SATURDAY",
                            "SUNDAY")))),
            new Table(
                "sample_words",
                "sample",
                1,
                List.of(
                    column("sample_id", ColumnType.TEXT, false),
                    column("position", ColumnType.INTEGER, false),
                    column("value", ColumnType.TEXT, false))));
  }

  @Test
  void givesListsInListsGrandchildTables() {
    assertThat(VACANCY.tables())
        .extracting(Table::name)
        .contains("vacancy", "vacancy_tasks", "vacancy_tasks_skills")
        .doesNotHaveDuplicates();
    Table skills = table(VACANCY, "vacancy_tasks_skills");
    assertThat(skills.parent()).isEqualTo("vacancy_tasks");
    assertThat(skills.ownerColumns()).isEqualTo(2);
    assertThat(skills.columns())
        .extracting(Column::name)
        .containsExactly("vacancy_id", "tasks_position", "value");
    assertThat(table(VACANCY, "vacancy_application_contacts_emails").columns())
        .extracting(Column::name)
        .containsExactly("vacancy_id", "application_contacts_position", "position", "value");
  }

  @Test
  void bringsBackWhatItTookApart() {
    List<Vacancy> vacancies = List.of(full(), bare());
    List<Row> rows = new ArrayList<>();
    vacancies.forEach(v -> rows.addAll(VACANCY.rows(v)));
    Composed<Vacancy> composed = VACANCY.compose(rows);
    assertThat(composed.problems()).isEmpty();
    assertThat(composed.entities()).isEqualTo(vacancies);
  }

  @Test
  void takesRowsInAnyOrderButKeepsThatOfTheEntities() {
    List<Row> rows = new ArrayList<>(VACANCY.rows(full()));
    Collections.reverse(rows);
    assertThat(VACANCY.compose(rows).entities()).containsExactly(full());
  }

  @Test
  void tellsAnEmptyTextFromNoText() {
    Sample empty = sample("", null);
    Sample absent = sample(null, null);
    assertThat(SAMPLE.rows(empty).get(0).cells().get(1)).isEmpty();
    assertThat(SAMPLE.rows(absent).get(0).cells().get(1)).isNull();
    assertThat(SAMPLE.compose(SAMPLE.rows(empty)).entities()).containsExactly(empty);
    assertThat(SAMPLE.compose(SAMPLE.rows(absent)).entities()).containsExactly(absent);
  }

  @Test
  void findsEveryKindInTheDomain() {
    Map<Class<?>, Integer> tables =
        Map.of(
            Candidate.class, Shape.of(Candidate.class).tables().size(),
            Employer.class, Shape.of(Employer.class).tables().size(),
            ProtectedAttributes.class, Shape.of(ProtectedAttributes.class).tables().size());
    assertThat(tables.get(Candidate.class)).isGreaterThan(20);
    assertThat(tables.get(Employer.class)).isEqualTo(6);
    assertThat(tables.get(ProtectedAttributes.class)).isEqualTo(2);
  }

  @Test
  void reportsAllFaultsOfAllRowsWithTheirPlace() {
    List<Row> rows =
        List.of(
            row("sample", 2, "c-1", null, null, "perhaps", "1", null, "40", "20"),
            row("sample", 3, "c 2", null, "t", null, "91000000", "0", null, null),
            row("sample", 4, "c-1", null, "t", null, null, null, "007", "20"),
            row("sample", 5, "c-5", null, "t", null, null, null, "40", "20"),
            row("sample_days", 2, "c-5", "ZONDAG"),
            row("sample_days", 3, "c-5", "SUNDAY"),
            row("sample_days", 4, "c-5", "SUNDAY"),
            row("sample_days", 5, "c-9", "SUNDAY"),
            row("sample_words", 2, "c-5", "1", "a"),
            row("sample_words", 3, "c-5", "1", "b"),
            row("sample_words", 4, "c-5", "4", "c"),
            row("sample_words", 5, "c-5", "two", "c"),
            row("sample_words", 6, null, "1", "d"));
    Composed<Sample> composed = SAMPLE.compose(rows);
    assertThat(composed.entities()).isEmpty();
    assertThat(composed.problems())
        .extracting(ShapeTest::brief)
        .containsExactly(
            "sample.csv:2 hours hours-per-week",
            "sample.csv:2 place_longitude cell-missing",
            "sample.csv:2 sure cell-boolean",
            "sample.csv:2 title cell-missing",
            "sample.csv:3 id id",
            "sample.csv:3 place latitude",
            "sample.csv:4 hours_minimum cell-number",
            "sample.csv:4 id row-duplicate",
            "sample.csv:5 hours hours-per-week",
            "sample_days.csv:2 value cell-choice",
            "sample_days.csv:4 value row-duplicate",
            "sample_days.csv:5 sample_id row-orphan",
            "sample_words.csv:3 position row-duplicate",
            "sample_words.csv:4 position row-position",
            "sample_words.csv:5 position cell-number",
            "sample_words.csv:6 sample_id cell-missing");
  }

  @Test
  void neverRepeatsAValueInAMessage() {
    Composed<Sample> composed =
        SAMPLE.compose(
            List.of(row("sample", 2, "c-1", null, "t", "kanarie", null, null, "k", "2")));
    assertThat(composed.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR sample.csv:2 hours_minimum: A whole number is needed here, without leading"
                + " zeros, dots or commas. [cell-number]",
            "ERROR sample.csv:2 sure: Here [true] or [false] is needed. [cell-boolean]");
  }

  @Test
  void leavesOutOnlyTheEntityWithAFault() {
    List<Row> rows = new ArrayList<>(SAMPLE.rows(sample("x", null)));
    rows.add(row("sample", 3, "c-2", null, "t", "perhaps", null, null, null, null));
    assertThat(SAMPLE.compose(rows).entities()).containsExactly(sample("x", null));
  }

  @Test
  void refusesTypesWithoutATableForm() {
    refused(String.class, "it is no record.");
    refused(NoId.class, "its first component is no id.");
    refused(Ambiguous.class, "[period] may be null, and has no cell that tells whether it is.");
    refused(Odd.class, "[size] is a [Double].");
    refused(NullItems.class, "[words] is or holds null.");
    refused(Loose.class, "[words] is neither a List nor a SortedSet.");
    refused(Wide.class, "[places] holds what takes more than one column.");
    refused(Twice.class, "two of its parts would have the column [place_latitude].");
    refused(Hidden.class, "it is not public.");
  }

  public record NoId(String name) {}

  public record Ambiguous(CandidateId id, @Nullable Period period) {}

  public record Odd(CandidateId id, Double size) {}

  public record NullItems(CandidateId id, List<@Nullable String> words) {}

  public record Loose(CandidateId id, java.util.Set<String> words) {}

  public record Wide(CandidateId id, SortedSet<GeoPoint> places) {}

  public record Twice(CandidateId id, int placeLatitude, GeoPoint place) {}

  record Hidden(CandidateId id) {}

  private static void refused(Class<?> type, String reason) {
    assertThatThrownBy(() -> Shape.of(type))
        .isInstanceOf(UnfitTypeException.class)
        .hasMessage("[" + type.getName() + "] has no table form: " + reason);
  }

  private static Sample sample(@Nullable String note, @Nullable HoursPerWeek hours) {
    return new Sample(
        new CandidateId("c-1"),
        note,
        "title",
        null,
        new GeoPoint(51_500_000, 3_600_000),
        hours,
        new TreeSet<>(List.of(DayOfWeek.MONDAY)),
        List.of("a", "a", ""));
  }

  private static Vacancy bare() {
    return Vacancy.of(new VacancyId("v-2"), null, new EmployerId("e-1"), "Kok", Job.unknown());
  }

  private static Vacancy full() {
    ContactPerson person = new ContactPerson(null, List.of("a@example.org", ""), List.of());
    WebAddress site = new WebAddress(WebAddressKind.UNKNOWN, "https://example.org");
    return new Vacancy(
        new VacancyId("v-1"),
        new RegionCode("AM24"),
        new EmployerId("e-1"),
        null,
        VacancyStatus.PAUSED,
        3,
        "007",
        "Kok, \"zelfstandig\"\r\nwerkend",
        "",
        LocalDate.of(2026, 12, 1),
        new Job(
            null,
            new TreeSet<>(List.of(Code.parse("sbi:01"), Code.parse("sbi:56"))),
            Workplace.at(Postcode.parse("4331 AB")),
            30,
            Collections.emptySortedSet()),
        new Terms(
            new Period(null, LocalDate.of(2027, 1, 1)),
            new HoursPerWeek(24, 32),
            new WorkPattern(
                Indication.YES, Indication.NO, new TreeSet<>(List.of(DayOfWeek.SATURDAY))),
            List.of(),
            List.of(),
            null,
            null),
        Requirements.none(),
        List.of(
            new Task("Koken", 8, Indication.NO, Collections.emptySortedSet()),
            new Task(
                "Snijden",
                null,
                Indication.YES,
                new TreeSet<>(List.of(SkillId.parse("esco:a"), SkillId.parse("esco:b"))))),
        new Application(
            List.of(
                new ApplicationRoute(ApplicationMeans.EMAIL, null),
                new ApplicationRoute(ApplicationMeans.FORM, site)),
            List.of(person, person)));
  }

  private static Table table(Shape<?> shape, String name) {
    return shape.tables().stream().collect(Collectors.toMap(Table::name, t -> t)).get(name);
  }

  private static Column column(String name, ColumnType type, boolean nullable) {
    return new Column(name, type, nullable, List.of());
  }

  private static Row row(String table, int line, @Nullable String... cells) {
    return new Row(table, java.util.Arrays.asList(cells), new Source(table + ".csv", line));
  }

  private static String brief(Problem problem) {
    return problem.source() + " " + problem.path() + " " + problem.code();
  }
}
