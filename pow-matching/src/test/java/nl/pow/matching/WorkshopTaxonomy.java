package nl.pow.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;

/** Skills {@code w:1} to {@code w:9}; who can do a higher number can nearly do the lower ones. */
final class WorkshopTaxonomy implements Taxonomy {
  static final OccupationCode JOINER = OccupationCode.parse("own:x");

  private final Taxonomy codes = new CodeTaxonomy();

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    return codes.occupation(asked, found);
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    int step = found.code().value().compareTo(asked.code().value());
    return step == 0
        ? Relation.same()
        : step > 0 ? new Relation(900 - 100 * step, "higher") : Relation.unrelated();
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    return Optional.empty();
  }

  @Override
  public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
    return occupation.equals(JOINER)
        ? List.of(
            new ExpectedSkill(SkillId.parse("w:3"), true),
            new ExpectedSkill(SkillId.parse("w:5"), true),
            new ExpectedSkill(SkillId.parse("w:9"), false))
        : List.of();
  }
}
