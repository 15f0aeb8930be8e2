package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.Code;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Validation VALIDATION = Validation.create();
  private static final String WRONG_CANDIDATE =
      """
      {
        "id": "111222333",
        "region": "24",
        "status": "active",
        "mobility": {"home": "0331 AB", "maxDistanceKm": 5000, "transports": [
          {"mode": "CAR", "forWork": true},
          null
        ]},
        "wishes": {
          "occupations": ["esco:2654.1.7", "2654", 7],
          "hours": {"minimum": 40, "maximum": 20},
          "availability": {"from": "2026-02-30"},
          "pattern": {"days": ["MONDAY", "MONDAY"]},
          "interests": ["ok", "\\u0000", 3]
        },
        "qualifications": {
          "skills": [{"id": "esco:1", "origin": "STATED"}, {"level": "EXPERT"}],
          "educations": [{"nameCode": "x", "diplomaDate": "1800-01-01"}]
        },
        "contact": [],
        "colour": "blue",
        "Jan Jansen": 1,
        "status": "PAUSED"
      }
      """;

  record Other(Level level, int number, long big, boolean yes, @Nullable Code code) {}

  enum Level {
    LOW,
    HIGH
  }

  record Chain(int number, @Nullable Chain next) {}

  record Odd(double score) {}

  record Host(int port) {
    Host {
      if (port < 0) {
        throw new IllegalArgumentException("wrong port " + port);
      }
    }
  }

  record Net(Host host) {}

  private static InvalidDataException refusal(Json json, Class<?> type, String text) {
    return catchThrowableOfType(InvalidDataException.class, () -> json.read(type, text));
  }

  @Test
  void tellsAllFaultsOfADocumentAtOnce() {
    Json json = Json.create().validating(VALIDATION);
    JsonInput input = JsonInput.of(WRONG_CANDIDATE).named("c.json");
    InvalidDataException refused =
        catchThrowableOfType(InvalidDataException.class, () -> json.read(Candidate.class, input));
    assertThat(refused.problems())
        .map(p -> p.source() + " " + p.path() + " " + p.code())
        .containsExactly(
            "c.json:2 id id-bsn",
            "c.json:3 region region-code",
            "c.json:4 status json-choice",
            "c.json:5 mobility.home postcode",
            "c.json:5 mobility.maxDistanceKm max",
            "c.json:6 mobility.transports[0].forWork json-no-text",
            "c.json:7 mobility.transports[1] json-no-object",
            "c.json:10 wishes.occupations[1] code",
            "c.json:10 wishes.occupations[2] json-no-text",
            "c.json:11 wishes.hours hours-per-week",
            "c.json:12 wishes.availability.from local-date",
            "c.json:13 wishes.pattern.days[1] json-duplicate-item",
            "c.json:14 wishes.interests[1] plain-text",
            "c.json:14 wishes.interests[2] json-no-text",
            "c.json:17 qualifications.skills[1].id json-missing",
            "c.json:17 qualifications.skills[1].origin json-missing",
            "c.json:18 qualifications.educations[0] day",
            "c.json:18 qualifications.educations[0].nameCode education-code",
            "c.json:20 contact json-no-object",
            "c.json:21 colour json-unknown-name",
            "c.json:22 ? json-unknown-name",
            "c.json:23 status json-duplicate-name");
  }

  @Test
  void tellsThemInDutchAndEnglish() {
    String text = "{\"id\":\"e-1\",\"name\":\" \",\"region\":\"Zeeland\",\"sectors\":{},\"x\":1}";
    Json json = Json.create().validating(VALIDATION);
    assertThat(refusal(json, Employer.class, text))
        .hasMessage(
            """
            JSON was refused, 4 problem(s) found:
            - ERROR :1 name: This must be filled in. [not-blank]
            - ERROR :1 region: A region code has the form AM01: the capitals AM and two digits.\
             [region-code]
            - ERROR :1 sectors: An array is needed here. [json-no-array]
            - ERROR :1 x: No field has this name. The names are: id, name, region, postcode,\
             kvkNumber, sectors, webAddresses, contacts. [json-unknown-name]\
            """);
    assertThat(refusal(json.in(DUTCH), Employer.class, text).problems())
        .map(Problem::message)
        .containsExactly(
            "Vul dit in.",
            "Een regiocode heeft de vorm AM01: de hoofdletters AM en twee cijfers.",
            "Hier moet een lijst staan.",
            "Geen veld heet zo. De namen zijn: id, name, region, postcode, kvkNumber, sectors,"
                + " webAddresses, contacts.");
  }

  @Test
  void checksConstraintsOnlyWhenAsked() {
    String text = "{\"id\":\"e-1\",\"name\":\" \"}";
    assertThat(Json.create().read(Employer.class, text).name()).isEqualTo(" ");
    assertThat(refusal(Json.create().validating(VALIDATION), Employer.class, text).problems())
        .map(Problem::code)
        .containsExactly("not-blank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | json-empty | 0",
        "'\n ' | json-empty | 0",
        "'{' | json-incomplete | 1",
        "'{\"number\": 1' | json-incomplete | 1",
        "'{\n\"number\": 01}' | json-syntax | 2",
        "'{\"number\": NaN}' | json-syntax | 1",
        "'{} {}' | json-trailing | 1",
        "'{}\n}' | json-syntax | 2",
        "'/* */ {}' | json-syntax | 1",
        "'{''a'': 1}' | json-syntax | 1",
        "'\"\\ud800\"' | json-surrogate | 1",
        "'[]' | json-no-object | 1",
        "'7' | json-no-object | 1",
        "'null' | json-no-object | 1"
      })
  void refusesWhatIsNoDocument(String text, String code, int line) {
    assertThat(refusal(Json.create(), Chain.class, text == null ? "" : text).problems())
        .map(p -> p.code() + " " + p.source().line())
        .containsExactly(code + " " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level | 1 | json-no-text",
        "level | true | json-no-text",
        "level | \"low\" | json-choice",
        "number | \"1\" | json-no-integer",
        "number | 1.0 | json-no-integer",
        "number | 1e2 | json-no-integer",
        "number | true | json-no-integer",
        "number | 2147483648 | json-range",
        "number | -2147483649 | json-range",
        "big | 9223372036854775808 | json-range",
        "yes | 1 | json-no-boolean",
        "yes | \"true\" | json-no-boolean",
        "yes | null | json-missing",
        "code | [] | json-no-text",
        "code | \"\" | code"
      })
  void convertsNothing(String field, String value, String code) {
    String text =
        "{\"level\":\"LOW\",\"number\":2147483647,\"big\":9223372036854775807,\"yes\":true,"
            + "\"code\":null}";
    assertThat(Json.create().read(Other.class, text))
        .isEqualTo(new Other(Level.LOW, Integer.MAX_VALUE, Long.MAX_VALUE, true, null));
    String wrong = text.replaceFirst("\"" + field + "\":[^,}]*", "\"" + field + "\":" + value);
    assertThat(refusal(Json.create(), Other.class, wrong).problems())
        .map(p -> p.path() + " " + p.code())
        .containsExactly(field + " " + code);
  }

  @Test
  void proposesTheNameOfAFieldThatIsMeant() {
    assertThat(refusal(Json.create(), Net.class, "{\"hots\":{},\"Jan\":1}").problems())
        .map(Problem::message)
        .containsExactly(
            "No field has this name. The names are: host.",
            "This field is missing.",
            "No field has this name. The names are: host.\nMaybe [host] is meant.");
  }

  @Test
  void hasWhatStandsInAWrongDocumentChecked() {
    SortedMap<String, Object> seen = new TreeMap<>();
    record Firm(String id, String name) {}
    record Firms(List<Firm> firms) {}
    JsonInput firms =
        JsonInput.of("{\"firms\":[{\"id\":\"e-1\",\n\"name\":7},\n{\"id\":\"a\",\"name\":\"b\"}]}");
    assertThatThrownBy(
            () ->
                Json.create()
                    .read(
                        Firms.class,
                        firms.named("e.json"),
                        made -> {
                          seen.putAll(made);
                          return List.of(
                              new Problem(
                                  "wrong", Severity.ERROR, "firms[0].id", Source.none(), "Wrong."),
                              new Problem(
                                  "odd", Severity.WARNING, "firms[1].name", Source.none(), "Odd."));
                        }))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            """
            e.json was refused, 3 problem(s) found:
            - ERROR e.json:1 firms[0].id: Wrong. [wrong]
            - ERROR e.json:2 firms[0].name: A text is needed here, in double quotes. [json-no-text]
            - WARNING e.json:3 firms[1].name: Odd. [odd]\
            """);
    assertThat(seen)
        .containsExactly(
            Map.entry("firms[0].id", "e-1"),
            Map.entry("firms[1]", new Firm("a", "b")),
            Map.entry("firms[1].id", "a"),
            Map.entry("firms[1].name", "b"));
  }

  @Test
  void keepsTheItemsWithoutFaults() {
    String text =
        """
        [
        {"id": "e-1", "name": "A"},
        {"id": "e-2", "name": "A", "nam": ""},
        {"id": "e-3", "name": ""},
        {"id": "e-4", "name": "BSN 111222333"},
        {"id": "e 5", "name": "A"},
        {"id": "e-6", "name": "A", "id": "e-7"},
        null
        ]\
        """;
    Json json = Json.create().validating(VALIDATION);
    JsonReading<Employer> reading = json.readGood(Employer.class, JsonInput.of(text));
    assertThat(reading.items()).map(e -> e.id().value()).containsExactly("e-1", "e-4");
    assertThat(reading.problems())
        .map(p -> p.source().line() + " " + p.severity() + " " + p.path() + " " + p.code())
        .containsExactly(
            "3 ERROR [1].nam json-unknown-name",
            "4 ERROR [2].name not-blank",
            "5 WARNING [3].name text-bsn",
            "6 ERROR [4].id id",
            "7 ERROR [5].id json-duplicate-name",
            "8 ERROR [6] json-no-object");
    assertThatThrownBy(() -> json.readAll(Employer.class, JsonInput.of(text)))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageStartingWith("JSON was refused, 6 problem(s) found:");
  }

  @Test
  void takesAWarningForNoHindrance() {
    String text = "{\"id\":\"e-4\",\"name\":\"BSN 111222333\"}";
    assertThat(Json.create().validating(VALIDATION).read(Employer.class, text).name())
        .isEqualTo("BSN 111222333");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "c3", "eda080", "c080", "f4908080", "fffe7b00", "e9"})
  void refusesBytesThatAreNotUtf8(String hex) {
    byte[] wrong = java.util.HexFormat.of().parseHex("7b0a22" + hex + "22");
    InputStream bytes = new ByteArrayInputStream(wrong);
    assertThatThrownBy(() -> Json.create().read(Employer.class, JsonInput.of(bytes).named("e")))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            "e was refused, 1 problem(s) found:\n"
                + "- ERROR e:2 The document is not in UTF-8. [json-not-utf8]");
  }

  @Test
  void readsUtf8WithAndWithoutAByteOrderMark() {
    String text = "{\"id\":\"e-1\",\"name\":\"Café \\u00e9\\ud83d\\ude00\"}";
    for (String mark : new String[] {"", "\ufeff"}) {
      byte[] bytes = (mark + text).getBytes(StandardCharsets.UTF_8);
      JsonInput input = JsonInput.of(new ByteArrayInputStream(bytes));
      assertThat(Json.create().read(Employer.class, input).name()).isEqualTo("Café é😀");
    }
  }

  @Test
  void passesOnAnInputThatBreaksOff() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () -> Json.create().read(Employer.class, JsonInput.of(broken).named("e.json")))
        .isInstanceOf(InputFailedException.class)
        .hasMessage("The input [e.json] could not be read to its end.");
  }

  @Test
  void refusesTypesWithoutAForm() {
    assertThatThrownBy(() -> Json.create().write(new Odd(0.5)))
        .isInstanceOf(NoJsonFormException.class)
        .hasMessage(
            "[double] has no JSON form: it is no record and has no static parse(String).\n"
                + "Maybe make it a public record, or a type with a static parse(String).");
  }

  @Test
  void readsRecordsOfTheirOwnTypeAndRecordsOfOthers() {
    Chain chain = new Chain(1, new Chain(2, null));
    assertThat(Json.create().write(chain)).isEqualTo("{\"number\":1,\"next\":{\"number\":2}}");
    assertThat(Json.create().read(Chain.class, Json.create().write(chain))).isEqualTo(chain);
    assertThat(refusal(Json.create(), Net.class, "{\"host\":\n{\"port\":-1}}"))
        .hasMessage(
            "JSON was refused, 1 problem(s) found:\n"
                + "- ERROR :2 host: The value has not the form that is asked. [host]");
  }

  @Test
  void writesNoHalfCharacters() {
    Vacancy vacancy = new Samples(1).of(Vacancy.class);
    Vacancy wrong = Vacancy.of(vacancy.id(), null, vacancy.employer(), "a\ud800b", vacancy.job());
    assertThatThrownBy(() -> Json.create().write(wrong))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            "JSON was refused, 1 problem(s) found:\n"
                + "- ERROR title: The text holds half of a surrogate pair. [json-surrogate]");
  }

  @Test
  void tellsNoMoreProblemsThanAreWanted() {
    Json json = Json.create().with(new JsonLimits(1000, 32, 1000, 100, 100, 100, 3));
    InvalidDataException refused =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> json.readAll(Employer.class, JsonInput.of("[1,2,3,4,5]")));
    assertThat(refused.problems())
        .map(Problem::code)
        .containsExactly(
            "json-too-many-problems", "json-no-object", "json-no-object", "json-no-object");
    assertThat(json.readGood(Employer.class, JsonInput.of("[1,2,3,4,5]")).items()).isEmpty();
    assertThatThrownBy(() -> new JsonLimits(0, 1, 1, 1, 1, 1, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Each limit is at least 1, and the depth at most 1,000.");
  }
}
