package nl.pow.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.matching.Matching;
import nl.pow.testkit.generator.Profession;
import nl.pow.testkit.generator.Professions;
import org.junit.jupiter.api.Test;

/** The professions out of which markets are made are those of ESCO, with their names and skills. */
class ProfessionsTest {
  private final Taxonomy taxonomy = Matching.taxonomies().named("esco").open(Settings.empty());

  @Test
  void everyProfessionHasTheNameAndSkillsOfItsOccupation() {
    assertThat(Professions.common()).hasSizeGreaterThanOrEqualTo(50);
    for (Profession profession : Professions.common()) {
      assertThat(taxonomy.label(profession.occupation().code(), Locale.forLanguageTag("nl")))
          .map(Label::text)
          .contains(profession.title());
      assertThat(profession.essential())
          .isEqualTo(
              taxonomy.expectedSkills(profession.occupation()).stream()
                  .filter(ExpectedSkill::essential)
                  .map(ExpectedSkill::skill)
                  .limit(14)
                  .toList());
      assertThat(profession.optional())
          .isEqualTo(
              taxonomy.expectedSkills(profession.occupation()).stream()
                  .filter(expected -> !expected.essential())
                  .map(ExpectedSkill::skill)
                  .limit(6)
                  .toList());
    }
  }
}
