package nl.pow.adapters.esco;

import static nl.pow.adapters.esco.Sample.DUTCH;
import static nl.pow.adapters.esco.Sample.ESCO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import nl.pow.core.Code;
import nl.pow.core.InvalidDataException;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;
import nl.pow.core.taxonomy.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscoTest {
  private static OccupationCode occupation(String code) {
    return OccupationCode.parse(code);
  }

  @ParameterizedTest
  @CsvSource({
    "esco:5120.1, nl, kok, nl",
    "esco:5120.1, nl-BE, kok, nl",
    "esco:5120.1, en, cook, en",
    "esco:5120.1, fr, cook, en",
    "isco:5120, nl, Koks, nl",
    "isco:5, en, Service and sales workers, en",
    "esco:000709ed-2be5-4193-b056-45a97698d828, nl, apply anti-oppressive practices, en",
  })
  void aNameTellsItsOwnLanguage(String code, String asked, String text, String language) {
    assertThat(ESCO.label(Code.parse(code), Locale.forLanguageTag(asked)))
        .contains(new Label(text, Locale.forLanguageTag(language)));
  }

  @ParameterizedTest
  @CsvSource({"esco:5120.999", "esco:0", "isco:5999", "isco:51200", "boc:5120.1", "esco-name:none"})
  void whatIsNotKnownHasNoName(String code) {
    assertThat(ESCO.label(Code.parse(code), DUTCH)).isEmpty();
  }

  @Test
  void theUuidOfAnOccupationIsTheSameOccupation() {
    Code uuid = ESCO.crosswalk(Code.parse("esco:5120.1"), "esco").get(0);
    OccupationCode cook = new OccupationCode(uuid);
    assertThat(ESCO.occupation(cook, occupation("esco:5120.1"))).isEqualTo(Relation.same());
    assertThat(ESCO.occupation(occupation("esco:5120.1"), cook)).isEqualTo(Relation.same());
    assertThat(ESCO.expectedSkills(cook)).isEqualTo(ESCO.expectedSkills(occupation("esco:5120.1")));
    assertThat(ESCO.label(uuid, DUTCH)).contains(new Label("kok", DUTCH));
    assertThat(ESCO.crosswalk(uuid, "esco")).containsExactly(Code.parse("esco:5120.1"));
    assertThat(ESCO.crosswalk(uuid, "isco")).containsExactly(Code.parse("isco:5120"));
  }

  @Test
  void crosswalksGoFromOccupationToGroupAndBack() {
    assertThat(ESCO.crosswalk(Code.parse("isco:5120"), "esco"))
        .extracting(Code::toString)
        .containsExactly(
            "esco:5120.1", "esco:5120.1.1", "esco:5120.1.2", "esco:5120.1.3", "esco:5120.1.4");
    for (OccupationCode occupation : ESCO.occupations()) {
      Code group = ESCO.crosswalk(occupation.code(), "isco").get(0);
      assertThat(ESCO.crosswalk(group, "esco")).isSorted().contains(occupation.code());
    }
    assertThat(ESCO.crosswalk(Code.parse("isco:5"), "esco")).hasSizeGreaterThan(100);
    assertThat(ESCO.crosswalk(Code.parse("isco:5999"), "esco")).isEmpty();
    assertThat(ESCO.crosswalk(Code.parse("isco:5120"), "isco")).isEmpty();
    assertThat(ESCO.crosswalk(Code.parse("esco:5120.1"), "boc")).isEmpty();
    assertThat(ESCO.crosswalk(Code.parse("boc:5120"), "esco")).isEmpty();
  }

  @Test
  void expectedSkillsAreEssentialOnesFirstEachOnce() {
    List<ExpectedSkill> skills = ESCO.expectedSkills(occupation("esco:5120.1"));
    assertThat(skills.stream().filter(ExpectedSkill::essential)).hasSize(15);
    assertThat(skills).hasSize(50);
    assertThat(skills.subList(0, 15)).allMatch(ExpectedSkill::essential);
    for (OccupationCode one : ESCO.occupations()) {
      List<ExpectedSkill> all = ESCO.expectedSkills(one);
      assertThat(all).extracting(ExpectedSkill::skill).doesNotHaveDuplicates();
      assertThat(all.stream().filter(ExpectedSkill::essential).map(ExpectedSkill::skill))
          .isSorted();
    }
    assertThat(ESCO.expectedSkills(occupation("isco:5120"))).isEmpty();
    assertThat(ESCO.expectedSkills(occupation("esco:5120.99"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // groups and what lies in them
    "isco:5120, esco:5120.1, 950, in-group",
    "isco:512, esco:5120.1, 940, in-group",
    "isco:51, esco:5120.1.1, 930, in-group",
    "isco:5, esco:5120.1, 920, in-group",
    "isco:5, isco:51, 950, in-group",
    "isco:5, isco:5120, 930, in-group",
    "esco:5120.1, isco:5120, 800, group-of-it",
    "esco:5120.1, isco:512, 600, group-of-it",
    "esco:5120.1, isco:51, 400, group-of-it",
    "esco:5120.1, isco:5, 200, group-of-it",
    "isco:5120, isco:512, 800, group-of-it",
    "isco:5120, isco:5131, 150, isco-2",
    "isco:513, esco:5120.1, 150, isco-2",
    "isco:51, isco:52, 0, unrelated",
    // an ESCO code of another version
    "esco:5120.999, esco:5120.999, 1000, same",
    "esco:5120.999, esco:5120.1, 400, isco-4",
    "esco:5120.1, esco:5120.999, 400, isco-4",
    "esco:5120.999, esco:5120.998, 400, isco-4",
    "isco:5120, esco:5120.999, 950, in-group",
    "esco:5120.999, isco:512, 600, group-of-it",
    "esco:5120.999, esco:5131.1, 150, isco-2",
    // nothing known
    "isco:5999, isco:5999, 1000, same",
    "isco:5999, isco:5, 0, unrelated",
    "esco:5999.1, isco:5, 0, unrelated",
    "esco:5120x, isco:5120, 0, unrelated",
    "boc:5120.1, esco:5120.1, 0, unrelated",
    "boc:1, boc:1, 1000, same",
  })
  void groupsAndCodesThatAreNotKnown(String asked, String found, int value, String path) {
    assertThat(ESCO.occupation(occupation(asked), occupation(found)))
        .isEqualTo(new Relation(value, path));
  }

  @Test
  void aSkillThatIsNotKnownIsNearItselfOnly() {
    SkillId own = SkillId.parse("own:word");
    SkillId known = Sample.skill(5);
    assertThat(ESCO.skill(own, own)).isEqualTo(Relation.same());
    assertThat(ESCO.skill(own, known)).isEqualTo(Relation.unrelated());
    assertThat(ESCO.skill(known, own)).isEqualTo(Relation.unrelated());
    assertThat(ESCO.skillsNear(own, List.of(known, own, own)))
        .containsExactly(new Related<>(own, Relation.same()));
    assertThat(ESCO.skillsNear(own, List.of(known))).isEmpty();
  }

  @Test
  void aStepFromOneOccupationToAnotherShowsOverlapAndGap() {
    Transition step =
        Transition.between(ESCO, occupation("esco:9412.1"), occupation("esco:5120.1"));
    assertThat(step.shared().size() + step.related().size() + step.missing().size()).isEqualTo(15);
    assertThat(step.shared()).isNotEmpty();
    assertThat(step.overlap()).isBetween(step.shared().size() * 1000 / 15, 999);
    Transition none = Transition.between(ESCO, occupation("boc:1"), occupation("esco:5120.1"));
    assertThat(none.missing()).hasSize(15);
  }

  @Test
  void theProviderIsFoundByItsNameAndOpensTheBundledVersion() {
    TaxonomyProvider provider =
        ServiceLoader.load(TaxonomyProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(one -> one.name().equals("esco"))
            .findFirst()
            .orElseThrow();
    Taxonomy taxonomy = provider.open(Settings.empty());
    assertThat(taxonomy.occupations()).isEqualTo(ESCO.occupations()).hasSize(3_039).isSorted();
  }

  @Test
  void theProviderReadsTheFolderThatItIsTold() {
    EscoProvider provider = new EscoProvider();
    Map<String, String> told = Map.of("directory", TestFolder.of("v1.2").toString());
    Taxonomy taxonomy = provider.open(Settings.parse(provider, told));
    assertThat(taxonomy.occupations()).hasSize(3);
  }

  @Test
  void aFolderWithoutAnythingIsRefused(@TempDir Path folder) {
    EscoProvider provider = new EscoProvider();
    Settings told = Settings.parse(provider, Map.of("directory", folder.toString()));
    assertThatThrownBy(() -> provider.open(told)).isInstanceOf(InvalidDataException.class);
    EscoReading reading = EscoFolder.read(folder, Locale.ENGLISH);
    assertThatThrownBy(reading::taxonomy)
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("The folder [" + folder + "]");
  }
}
