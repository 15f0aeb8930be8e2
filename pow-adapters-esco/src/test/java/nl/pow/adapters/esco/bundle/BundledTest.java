package nl.pow.adapters.esco.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.ConceptLinks;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.SkillConcept;
import org.junit.jupiter.api.Test;

class BundledTest {
  private static final Classification ESCO = Bundled.read();
  private static final Dictionary DUTCH = ESCO.names().get(Locale.forLanguageTag("nl"));
  private static final Dictionary ENGLISH = ESCO.names().get(Locale.ENGLISH);

  @Test
  void holdsAllOfVersionOnePointTwo() {
    ConceptLinks links = ESCO.links();
    assertThat(ESCO.occupations()).hasSize(3_039);
    assertThat(ESCO.skills().stream().filter(s -> s.id().code().scheme().equals("esco")))
        .hasSize(13_939);
    assertThat(ESCO.skills().stream().filter(s -> s.id().code().scheme().equals("esco-name")))
        .hasSize(194);
    assertThat(ESCO.skills()).hasSize(13_939 + 194);
    assertThat(ESCO.iscoGroups()).hasSize(619);
    assertThat(ESCO.skillGroups()).hasSize(640);
    assertThat(links.essential().size()).isEqualTo(67_622);
    assertThat(links.optional().size()).isEqualTo(61_382);
    assertThat(links.broaderOccupation().size()).isEqualTo(1_248);
    assertThat(links.broaderSkill().size()).isEqualTo(6_463);
    assertThat(links.skillGroup().size()).isEqualTo(13_723);
    assertThat(links.broaderGroup().size()).isEqualTo(636);
    assertThat(links.needs().size() + links.goesWith().size()).isEqualTo(5_817);
  }

  @Test
  void standsInOrder() {
    assertThat(ESCO.occupations()).extracting(OccupationConcept::code).isSorted();
    assertThat(ESCO.skills()).extracting(SkillConcept::id).isSorted();
    assertThat(ESCO.iscoGroups()).isSorted();
    assertThat(ESCO.skillGroups()).isSorted();
    assertThat(ESCO.names().keySet()).containsExactly(Locale.ENGLISH, Locale.forLanguageTag("nl"));
  }

  @Test
  void namesEveryOccupationInBothLanguages() {
    for (Dictionary dictionary : List.of(DUTCH, ENGLISH)) {
      assertThat(dictionary.occupations())
          .hasSize(3_039)
          .extracting(Names::preferred)
          .doesNotContainNull();
      assertThat(dictionary.iscoGroups()).hasSize(619).doesNotContain("");
      assertThat(dictionary.skills()).hasSize(13_939 + 194);
      assertThat(dictionary.skillGroups()).hasSize(640);
    }
    assertThat(DUTCH.skills()).containsOnly(Names.NONE);
    assertThat(ENGLISH.skills().stream().filter(n -> n.preferred() == null)).hasSize(109);
  }

  @Test
  void linksWhatBelongsTogether() {
    int director = numberOf("2654.1.7");
    assertThat(ESCO.occupations().get(director))
        .isEqualTo(
            new OccupationConcept("00030d09-2b3a-4efd-87cc-c4ea39d27c34", "2654.1.7", "2654"));
    assertThat(DUTCH.occupations().get(director))
        .isEqualTo(
            new Names(
                "inspiciënt",
                List.of("toneelmeester", "inspiciënte", "technisch directeur", "chef-inspiciënt")));
    assertThat(ENGLISH.occupations().get(director).preferred()).isEqualTo("technical director");
    int skill = ESCO.links().essential().target(director, 0);
    assertThat(ENGLISH.skills().get(skill).preferred()).isNotNull();
    int above = ESCO.links().broaderOccupation().target(director, 0);
    assertThat(ESCO.occupations().get(above).code()).isEqualTo("2654.1");
  }

  private static int numberOf(String code) {
    return ESCO.occupations().stream().map(OccupationConcept::code).toList().indexOf(code);
  }
}
