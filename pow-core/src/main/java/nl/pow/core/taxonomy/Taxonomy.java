package nl.pow.core.taxonomy;

import java.util.Locale;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;

/**
 * Knows which occupations and skills are near each other, and what they are called.
 *
 * <p>Defined for every code, also one that it does not know: such a code is the same as itself and
 * unrelated to all others. Immutable and safe for use by several threads; the same question always
 * has the same answer.
 */
public interface Taxonomy {
  /**
   * How near an occupation is to the one that is asked.
   *
   * @param asked what is asked
   * @param found what was found
   * @return 1000 when they are the same
   */
  Relation occupation(OccupationCode asked, OccupationCode found);

  /**
   * How much of the skill that is asked comes with another skill.
   *
   * @param asked what is asked
   * @param found what was found
   * @return 1000 when they are the same
   */
  Relation skill(SkillId asked, SkillId found);

  /**
   * The name of a code.
   *
   * @param code any code
   * @param language the language wished
   * @return the name, in another language when there is none in that one; empty when unknown
   */
  Optional<String> label(Code code, Locale language);
}
