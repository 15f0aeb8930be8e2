package nl.pow.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.pow.core.Indication;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.Support;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Task;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final Validation VALIDATION = Validation.create();

  record Sample(
      @NotNull String notNull,
      @NotEmpty List<String> notEmpty,
      @Null String empty,
      @AssertTrue boolean agreed,
      @Size(min = 2, max = 3) String size,
      @Pattern(regexp = "[0-9]{1,9}") String pattern,
      @Positive int positive,
      @PositiveOrZero int positiveOrZero) {}

  private static Candidate withPresentation(String text, String... phones) {
    return new Candidate(
        new CandidateId("c-1"),
        null,
        null,
        Candidate.of(new CandidateId("c-1"), null).status(),
        Candidate.of(new CandidateId("c-1"), null).situation(),
        new Mobility(null, 1000, -1, List.of()),
        nl.pow.core.candidate.WorkWishes.unknown(),
        nl.pow.core.candidate.Qualifications.unknown(),
        Support.unknown(),
        new ContactDetails(
            Indication.YES,
            text,
            List.of(),
            List.of(phones),
            List.of(),
            List.of(new ContactPerson("n".repeat(36), List.of("e".repeat(321)), List.of()))));
  }

  private static Vacancy wrongVacancy() {
    Task good = new Task("Sorteren", 4, Indication.YES, new TreeSet<>());
    Task bad = new Task(" ", 100, Indication.YES, new TreeSet<>());
    Vacancy vacancy =
        Vacancy.of(new VacancyId("v-1"), null, new EmployerId("e-1"), "", Job.unknown());
    return new Vacancy(
        vacancy.id(),
        null,
        vacancy.employer(),
        null,
        vacancy.status(),
        0,
        null,
        "",
        null,
        null,
        vacancy.job(),
        vacancy.terms(),
        vacancy.requirements(),
        List.of(good, bad),
        vacancy.application());
  }

  @Test
  void findsNothingWrongWithWhatIsRight() {
    assertThat(VALIDATION.check(Candidate.of(new CandidateId("c-1"), null), DUTCH)).isEmpty();
    assertThat(VALIDATION.check(Employer.of(new EmployerId("e-1"), "Zeeuwse Zorg"), DUTCH))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "en-US", "de-DE", "tr-TR", "ar-EG-u-nu-arab"})
  void tellsAllFaultsInTheLanguageThatIsAskedWhateverTheDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      Validation validation = Validation.create();
      assertThat(validation.check(wrongVacancy(), DUTCH))
          .map(Problem::toString)
          .containsExactly(
              "ERROR openings: Het getal mag niet lager zijn dan 1. [min]",
              "ERROR tasks[1].description: Vul dit in. [not-blank]",
              "ERROR tasks[1].hours: Het getal mag niet hoger zijn dan 99. [max]",
              "ERROR title: Vul dit in. [not-blank]");
      assertThat(validation.check(wrongVacancy(), Locale.UK))
          .map(Problem::toString)
          .containsExactly(
              "ERROR openings: The number must be at least 1. [min]",
              "ERROR tasks[1].description: This must be filled in. [not-blank]",
              "ERROR tasks[1].hours: The number may be at most 99. [max]",
              "ERROR title: This must be filled in. [not-blank]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesThePathOfPartsOfLists() {
    assertThat(VALIDATION.check(withPresentation("x".repeat(2001), "1", "\u0000"), Locale.ENGLISH))
        .map(p -> p.path() + " " + p.code())
        .containsExactly(
            "contact.contacts[0].emails[0] plain-text",
            "contact.contacts[0].name plain-text",
            "contact.phones[1] plain-text",
            "contact.presentation plain-text",
            "mobility.maxDistanceKm max",
            "mobility.maxTravelMinutes min");
  }

  @Test
  void hasTextsOfItsOwnForEveryConstraint() {
    Sample sample = new Sample(null, List.of(), "x", false, "long", "${1+1}", 0, -1);
    assertThat(VALIDATION.check(sample, DUTCH))
        .map(Problem::toString)
        .containsExactly(
            "ERROR agreed: Dit moet waar zijn. [assert-true]",
            "ERROR empty: Laat dit leeg. [null]",
            "ERROR notEmpty: Hier moet iets staan. [not-empty]",
            "ERROR notNull: Vul dit in. [not-null]",
            "ERROR pattern: Dit heeft niet de gevraagde vorm. [pattern]",
            "ERROR positive: Het getal moet hoger zijn dan 0. [positive]",
            "ERROR positiveOrZero: Het getal mag niet lager zijn dan 0. [positive-or-zero]",
            "ERROR size: Het aantal tekens of onderdelen moet 2 tot en met 3 zijn. [size]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "${validatedValue}",
        "{nl.pow.kvk-number}",
        "#{7*7}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "{max}",
        "\\{max}",
        "$\\{1}"
      })
  void takesNoTemplateFromAValue(String value) {
    Employer employer =
        new Employer(
            new EmployerId("e-1"), "x", null, null, value, new TreeSet<>(), List.of(), List.of());
    assertThat(VALIDATION.check(employer, Locale.ENGLISH))
        .map(Problem::toString)
        .containsExactly(
            "ERROR kvkNumber: A number of the Chamber of Commerce (KvK) has 8 digits."
                + " [kvk-number]");
  }

  @ParameterizedTest
  @CsvSource({
    "Mijn nummer is 111222333 en verder,true",
    "BSN:123456782.,true",
    "111222334,false",
    "1112223330,false",
    "06 12345678,false",
    "000000000,false",
    "٣٣٣٢٢٢١١١,false"
  })
  void warnsOfWhatLooksLikeACitizenServiceNumber(String text, boolean warned) {
    Employer employer = Employer.of(new EmployerId("e-1"), text);
    List<Problem> problems = VALIDATION.check(employer, DUTCH);
    assertThat(problems).hasSize(warned ? 1 : 0);
    assertThat(problems)
        .allSatisfy(
            p -> {
              assertThat(p.severity()).isEqualTo(Severity.WARNING);
              assertThat(p.code()).isEqualTo("text-bsn");
              assertThat(p.path()).isEqualTo("name");
            });
    assertThat(VALIDATION.require("employer [e-1]", employer)).isSameAs(employer);
  }

  @ParameterizedTest
  @CsvSource({"AM24,true", "AM99,false", "AM00,false"})
  void knowsTheRegions(String code, boolean known) {
    Candidate candidate = Candidate.of(new CandidateId("c-1"), new RegionCode(code));
    assertThat(VALIDATION.check(candidate, DUTCH))
        .map(Problem::toString)
        .containsExactlyElementsOf(
            known
                ? List.of()
                : List.of(
                    "ERROR region: Er is geen arbeidsmarktregio met deze code. [known-region]"));
  }

  @Test
  void refusesAWholeWithAllItsFaults() {
    assertThatThrownBy(() -> VALIDATION.require("vacancy [v-1]", wrongVacancy()))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            """
            vacancy [v-1] was refused, 4 problem(s) found:
            - ERROR openings: The number must be at least 1. [min]
            - ERROR tasks[1].description: This must be filled in. [not-blank]
            - ERROR tasks[1].hours: The number may be at most 99. [max]
            - ERROR title: This must be filled in. [not-blank]\
            """);
  }

  @Test
  void checksTheComponentsOfARecordThatCouldNotBeMade() {
    assertThat(
            VALIDATION.checkComponent(
                Vacancy.class, "tasks", wrongVacancy().tasks(), Locale.ENGLISH))
        .map(p -> p.path() + " " + p.code())
        .containsExactly("tasks[1].description not-blank", "tasks[1].hours max");
    assertThat(
            VALIDATION.checkComponent(
                ContactDetails.class, "phones", List.of("1", "\n\u202e"), Locale.ENGLISH))
        .map(p -> p.path() + " " + p.code())
        .containsExactly("phones[1] plain-text");
    assertThat(
            VALIDATION.checkComponent(
                Candidate.class, "mobility", withPresentation("").mobility(), Locale.ENGLISH))
        .map(p -> p.path() + " " + p.code())
        .containsExactly("mobility.maxDistanceKm max", "mobility.maxTravelMinutes min");
  }
}
