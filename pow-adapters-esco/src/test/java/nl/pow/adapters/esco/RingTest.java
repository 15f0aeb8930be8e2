package nl.pow.adapters.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.ConceptLinks;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.Reuse;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import org.junit.jupiter.api.Test;

/** Files in which everything lies above itself. */
class RingTest {
  private static final Links NONE = links(new int[0], new int[0], new int[0]);
  private static final Links RING = links(new int[] {1}, new int[] {2}, new int[] {0});

  private static Links links(int[]... targets) {
    return Links.of(List.of(targets));
  }

  private static Esco ring() {
    List<OccupationConcept> occupations = new ArrayList<>();
    List<SkillConcept> skills = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      occupations.add(new OccupationConcept("o" + i, "5120." + i, "5120"));
      skills.add(new SkillConcept(SkillId.parse("esco:s" + i), false, Reuse.UNKNOWN));
    }
    List<Names> unnamed = List.of(Names.NONE, Names.NONE, Names.NONE);
    List<String> groups = List.of("a", "b", "c");
    Dictionary dictionary = new Dictionary(unnamed, unnamed, List.of("Cooks"), groups);
    ConceptLinks links = new ConceptLinks(RING, NONE, RING, RING, RING, RING, NONE, NONE);
    return new Esco(
        new Classification(
            occupations,
            skills,
            List.of("5120"),
            groups,
            Map.of(Locale.ENGLISH, dictionary),
            links),
        "ring");
  }

  @Test
  void aLinkThatClosesARingIsLeftOut() {
    Esco esco = ring();
    List<SkillId> skills =
        List.of("esco:s0", "esco:s1", "esco:s2").stream().map(SkillId::parse).toList();
    List<String> paths = new ArrayList<>();
    for (SkillId asked : skills) {
      for (SkillId found : skills) {
        paths.add(esco.skill(asked, found).path());
      }
      assertThat(esco.skillsNear(asked, skills)).hasSize(3);
    }
    assertThat(paths)
        .containsExactly(
            "same",
            "broader",
            "broader",
            "narrower",
            "same",
            "broader",
            "narrower",
            "narrower",
            "same");
    OccupationCode one = OccupationCode.parse("esco:5120.0");
    OccupationCode two = OccupationCode.parse("esco:5120.2");
    assertThat(esco.occupation(one, two).path()).isEqualTo("broader");
    assertThat(esco.occupation(two, one).path()).isEqualTo("narrower");
    assertThat(esco.occupationsNear(one, esco.occupations())).hasSize(3);
  }
}
