package nl.pow.core.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;

/**
 * The taxonomy that needs no data: it reads nearness off the codes themselves.
 *
 * <p>Occupations of the schemes {@code isco} and {@code esco} are compared by the ISCO-08 digits
 * that they begin with: one digit in common gives 150, two 400, three 700; four digits in common
 * give 900, and the same code 1000. A code of another scheme, and every skill, is near itself only.
 * It knows no names.
 */
public final class CodeTaxonomy implements Taxonomy {
  private static final int[] BY_DIGITS = {0, 150, 400, 700, 900};

  /** Makes the taxonomy; it has no state. */
  public CodeTaxonomy() {}

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    if (asked.equals(found)) {
      return Relation.same();
    }
    String a = iscoDigits(asked.code());
    String b = iscoDigits(found.code());
    int common = 0;
    while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common == 0 ? Relation.unrelated() : new Relation(BY_DIGITS[common], "isco-" + common);
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    return asked.equals(found) ? Relation.same() : Relation.unrelated();
  }

  @Override
  public List<Related<SkillId>> skillsNear(SkillId asked, Collection<SkillId> among) {
    return among.contains(asked) ? List.of(new Related<>(asked, Relation.same())) : List.of();
  }

  @Override
  public Edition edition() {
    return new Edition("codes", "1", null);
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    return Optional.empty();
  }

  /**
   * The ISCO-08 group that an occupation lies in.
   *
   * @param occupation any occupation
   * @param digits the number of digits of the group, 1 to 4
   * @return such as {@code isco:51} for {@code esco:5120.1} and two digits; the occupation itself
   *     when its code does not begin with so many
   */
  public static OccupationCode group(OccupationCode occupation, int digits) {
    String known = iscoDigits(occupation.code());
    return known.length() < digits
        ? occupation
        : new OccupationCode(new Code("isco", known.substring(0, digits)));
  }

  /** The leading ISCO-08 digits of a code, at most four; empty when it has none. */
  private static String iscoDigits(Code code) {
    if (!code.scheme().equals("isco") && !code.scheme().equals("esco")) {
      return "";
    }
    int end = 0;
    String value = code.value();
    while (end < 4
        && end < value.length()
        && value.charAt(end) >= '0'
        && value.charAt(end) <= '9') {
      end++;
    }
    return value.substring(0, end);
  }
}
