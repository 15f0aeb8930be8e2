package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.json.JsonInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingProfilesTest {
  static List<String> names() {
    return MappingProfiles.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatComesAlongIsSoundAndWrittenAsItIsRead(String name) {
    MappingProfile profile = MappingProfiles.named(name);
    String text = MappingProfiles.write(profile);

    assertThat(profile.name()).isEqualTo(name);
    assertThat(MappingProfiles.read(JsonInput.of(text), Locale.ENGLISH)).isEqualTo(profile);
  }

  @Test
  void everyFaultOfAProfileIsTold() {
    String text =
        """
        { "name": "p", "version": "1", "target": "CANDIDATE",
          "file": { "separator": ";", "charset": "UTF-8", "dates": "d-M-uuuu", "decimals": "," },
          "columns": [
            { "column": "a", "field": "id" },
            { "column": "a", "field": "wishes.hour" },
            { "column": "b", "field": "wishes.hours", "split": "," },
            { "column": "c", "field": "Wishes..hours" },
            { "column": "d", "field": "region[*]" },
            { "column": "e", "field": "wishes.occupations" },
            { "column": "f" },
            { "column": "g", "field": "id", "ignored": "why" },
            { "column": "h", "field": "qualifications.languages[0].speaking" }
          ],
          "fixed": [ { "field": "qualifications.languages[0].tongue", "value": "nld" } ] }
        """;

    assertThatThrownBy(() -> MappingProfiles.read(JsonInput.of(text), Locale.ENGLISH))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path, Problem::code)
                    .containsExactly(
                        tuple("columns[1].column", "mapping-profile-twice"),
                        tuple("columns[1].field", "mapping-profile-field"),
                        tuple("columns[2].split", "mapping-profile-split"),
                        tuple("columns[3].field", "mapping-profile-path"),
                        tuple("columns[4].field", "mapping-profile-field"),
                        tuple("columns[5].field", "mapping-profile-field"),
                        tuple("columns[6]", "mapping-profile-use"),
                        tuple("columns[7]", "mapping-profile-use"),
                        tuple("fixed[0].field", "mapping-profile-field")));
  }

  /** Code can make what a document cannot hold: no reader saw it before. */
  @Test
  void aProfileThatWasMadeInCodeIsRefusedForTheSameFaults() {
    FileForm file = new FileForm(";", "UTF-8", "d-M-uuuu", ",");
    List<ColumnMapping> columns =
        List.of(
            ColumnMapping.of(" ", "id", null),
            ColumnMapping.of("a", "wishes.hour", null),
            ColumnMapping.ignored("", "why"));
    MappingProfile profile =
        new MappingProfile("p", "1", Target.CANDIDATE, file, columns, List.of());

    assertThatThrownBy(() -> Mapping.candidates(profile))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            """
            The mapping profile was refused, 3 problem(s) found:
            - ERROR columns[0].column: This must be filled in. [not-blank]
            - ERROR columns[1].field: The target [CANDIDATE] has no such field. Maybe look at its \
            JSON form for the names. [mapping-profile-field]
            - ERROR columns[2].column: This must be filled in. [not-blank]\
            """);
  }

  @Test
  void theFaultsOfAProfileAreToldInDutchToo() {
    String text =
        MappingProfiles.write(MappingProfiles.named("client-register"))
            .replace("wishes.hours", "wishes.uren");

    assertThatThrownBy(() -> MappingProfiles.read(JsonInput.of(text), Locale.forLanguageTag("nl")))
        .hasMessageContaining("columns[2].field: Het doel [CANDIDATE] heeft dit veld niet.");
  }

  @Test
  void theFormOfAFileIsChecked() {
    assertThatThrownBy(() -> new FileForm("x", "UTF-8", "d-M-uuuu", ","))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Between cells stands a comma, a semicolon, a bar or a tab.");
    assertThatThrownBy(() -> new FileForm(";", "UTF-16", "d-M-uuuu", ","))
        .hasMessage("A file is in UTF-8, windows-1252 or ISO-8859-15.");
    assertThatThrownBy(() -> new FileForm(";", "UTF-8", "d-M", ","))
        .hasMessage("The form of days is one such as d-M-uuuu.");
    assertThatThrownBy(() -> new FileForm(";", "UTF-8", "d-M-uuuu", "'"))
        .hasMessage("The decimal sign is a comma or a point.");
    assertThatThrownBy(() -> MappingProfiles.named("other"))
        .hasMessage("The profiles that come along are [client-register, vacancy-list].");
    assertThatThrownBy(() -> Mapping.vacancies(MappingProfiles.named("client-register")))
        .hasMessage("The profile is for [CANDIDATE], not for [VACANCY].");
  }
}
