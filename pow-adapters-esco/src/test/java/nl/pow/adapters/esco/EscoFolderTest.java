package nl.pow.adapters.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.Reuse;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscoFolderTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void readsAWholeDownloadAndNamesEveryFaultInIt() {
    EscoReading reading = EscoFolder.read(SharedData.get("esco"), Locale.ENGLISH);
    assertThat(reading.occupations()).isEqualTo(3_039);
    assertThat(reading.skills()).isEqualTo(13_939);
    assertThat(reading.skillsByName()).isEqualTo(194);
    assertThat(reading.relations()).isEqualTo(129_004);
    assertThat(reading.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
    assertThat(reading.strict()).isSameAs(reading);
    Edition read = reading.taxonomy().edition();
    Edition bundled = Esco.bundled().edition();
    assertThat(read).isEqualTo(new Edition("esco", "unknown", bundled.digest()));
    assertThat(bundled.digest()).isNotNull();
    assertThat(bundled.version()).isEqualTo("1.2");
    Esco other = EscoFolder.read(TestFolder.of("v1.2"), DUTCH).taxonomy();
    assertThat(other.edition().digest()).isNotEqualTo(bundled.digest());
    assertThat(reading.problemsByCode())
        .isEqualTo(
            Map.of(
                "esco-by-name", 1_901,
                "esco-label-guess", 268,
                "esco-label-missing", 109,
                "esco-relation-both", 17,
                "esco-row-short", 188,
                "esco-self", 1,
                "esco-type-differs", 5_548));
    assertThat(reading.problems().get(0))
        .hasToString(
            "WARNING en-v1.2/occupationSkillRelations_en_v1.2.csv.gz:11 skillUri: The URI of the"
                + " skill is missing; it was taken by its name. [esco-by-name]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.1", "v1.2"})
  void readsTheColumnsOfBothVersionsWithoutAnyProblem(String version) {
    EscoReading reading = EscoFolder.read(TestFolder.of(version), DUTCH);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.occupations()).isEqualTo(3);
    assertThat(reading.skills()).isEqualTo(4);
    assertThat(reading.skillsByName()).isZero();
    assertThat(reading.relations()).isEqualTo(5);
  }

  @Test
  void setsDutchNamesOfSkillsBesideTheEnglishOnes() {
    Classification esco = EscoFolder.read(TestFolder.of("v1.2"), DUTCH).classification();
    assertThat(esco.names().keySet()).containsExactly(Locale.ENGLISH, DUTCH);
    Dictionary dutch = esco.names().get(DUTCH);
    Dictionary english = esco.names().get(Locale.ENGLISH);
    assertThat(dutch.skills().get(0))
        .isEqualTo(new Names("brood bakken", List.of("broden bakken", "bakken van brood")));
    assertThat(english.skills().get(0)).isEqualTo(new Names("bake bread", List.of()));
    assertThat(english.skills().get(3)).isEqualTo(Names.NONE);
    assertThat(dutch.iscoGroups()).contains("Bakkers");
    assertThat(english.skillGroups()).contains("");
  }

  @Test
  void handsOutATaxonomy() {
    Esco esco = EscoFolder.read(TestFolder.of("v1.2"), DUTCH).taxonomy();
    assertThat(esco.occupations())
        .containsExactly(
            OccupationCode.parse("esco:7512.1"),
            OccupationCode.parse("esco:7512.1.1"),
            OccupationCode.parse("esco:7512.2"));
    assertThat(esco.label(Code.parse("esco:a-1"), DUTCH))
        .contains(new Label("brood bakken", DUTCH));
    assertThat(esco.expectedSkills(OccupationCode.parse("esco:7512.2")))
        .containsExactly(new ExpectedSkill(SkillId.parse("esco:a-3"), false));
  }

  @Test
  void numbersConceptsInOrderAndLinksThem() {
    Classification esco = EscoFolder.read(TestFolder.of("v1.2"), DUTCH).classification();
    assertThat(esco.occupations())
        .extracting("code")
        .containsExactly("7512.1", "7512.1.1", "7512.2");
    assertThat(esco.skills())
        .containsExactly(
            new SkillConcept(SkillId.parse("esco:a-1"), false, Reuse.SECTOR_SPECIFIC),
            new SkillConcept(SkillId.parse("esco:a-2"), false, Reuse.CROSS_SECTOR),
            new SkillConcept(SkillId.parse("esco:a-3"), true, Reuse.OCCUPATION_SPECIFIC),
            new SkillConcept(SkillId.parse("esco:a-4"), false, Reuse.TRANSVERSAL));
    assertThat(esco.iscoGroups()).containsExactly("7", "75", "751", "7512");
    assertThat(esco.skillGroups()).containsExactly("07", "K", "S", "S1");
    assertThat(esco.links().essential().has(0, 0)).isTrue();
    assertThat(esco.links().optional().has(1, 3)).isTrue();
    assertThat(esco.links().broaderOccupation().target(1, 0)).isZero();
    assertThat(esco.links().broaderSkill().target(1, 0)).isZero();
    assertThat(esco.links().skillGroup().target(2, 0)).isZero();
    assertThat(esco.links().broaderGroup().target(0, 0)).isEqualTo(1);
    assertThat(esco.links().goesWith().has(0, 2)).isTrue();
    assertThat(esco.links().needs().has(3, 1)).isTrue();
  }

  @Test
  void refusesTheWholeWhenAskedTo(@TempDir Path empty) {
    EscoReading reading = EscoFolder.read(empty, Locale.ENGLISH);
    assertThatThrownBy(reading::taxonomy).isInstanceOf(InvalidDataException.class);
    assertThat(reading.occupations() + reading.skills() + reading.relations()).isZero();
    assertThatThrownBy(reading::strict)
        .isInstanceOf(InvalidDataException.class)
        .hasMessageStartingWith("The folder [" + empty + "] was refused, 8 problem(s) found:")
        .hasMessageContaining(
            "ERROR There is no file here whose name begins with [occupations]."
                + " [esco-file-missing]");
  }

  @Test
  void refusesAFolderThatIsNotThere(@TempDir Path empty) {
    Path absent = empty.resolve("absent");
    assertThatThrownBy(() -> EscoFolder.read(absent, Locale.ENGLISH))
        .isInstanceOf(EscoFolderException.class)
        .hasMessage(
            "The folder [%s] cannot be read.\n"
                + "Maybe it is not there, is a file, or may not be read by this user.",
            absent);
  }
}
