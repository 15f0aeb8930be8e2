package nl.pow.adapters.esco;

import java.util.List;
import java.util.Locale;
import nl.pow.adapters.esco.bundle.Bundled;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;

/** The bundled version, read once for all tests. */
final class Sample {
  static final Classification DATA = Bundled.read();
  static final Esco ESCO = new Esco(DATA, "1.2");
  static final Locale DUTCH = Locale.forLanguageTag("nl");
  static final OccupationOracle OCCUPATIONS = new OccupationOracle(DATA);
  static final SkillOracle SKILLS = new SkillOracle(DATA);
  static final List<SkillId> ALL_SKILLS = DATA.skills().stream().map(SkillConcept::id).toList();

  private Sample() {}

  static OccupationCode occupation(int number) {
    return OccupationCode.parse("esco:" + DATA.occupations().get(number).code());
  }

  static SkillId skill(int number) {
    return ALL_SKILLS.get(number);
  }
}
