package nl.pow.adapters.vum;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import org.jspecify.annotations.Nullable;

/** Codes out of lists that are not ours: CompetentNL, SBI, national names of education. */
final class Codes {
  private static final String COMPETENT_NL = "competentnl";
  private static final String COMPETENT_NL_URI = "https://linkeddata.competentnl.nl/";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

  private Codes() {}

  /** The occupation in an object of VUM, or null. */
  static @Nullable OccupationCode occupation(Part part) {
    Code code = competentNl(part.value("codeBeroepsnaam"), Fault.OCCUPATION_NO_URI);
    return code == null ? null : new OccupationCode(code);
  }

  /** The occupations in a list, each once, in the order of their codes. */
  static List<OccupationCode> occupations(List<Part> parts) {
    return parts.stream()
        .map(Codes::occupation)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** The skills in a list, each once, in the order of their codes. */
  static List<SkillId> skills(List<Part> parts) {
    return parts.stream()
        .map(p -> competentNl(p.value("codeCompetentie"), Fault.SKILL_NO_URI))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(SkillId::new)
        .toList();
  }

  /** The sectors in a list. */
  static SortedSet<Code> sectors(List<Part> parts) {
    NavigableSet<Code> sectors = new TreeSet<>();
    parts.stream().map(Sbi::code).filter(Objects::nonNull).forEach(sectors::add);
    return sectors;
  }

  /** The national code of the name of an education, or null. */
  static @Nullable String educationName(Part part) {
    Value value = part.value("codeOpleidingsnaam");
    String text = value == null ? null : value.text(200);
    if (value == null || text == null || DIGITS.matcher(text).matches()) {
      return text;
    }
    value.report(Fault.CODE_FORM);
    return null;
  }

  private static @Nullable Code competentNl(@Nullable Value value, Fault noUri) {
    String text = value == null ? null : value.text(200);
    if (value == null || text == null) {
      return null;
    }
    try {
      Code code = new Code(COMPETENT_NL, text);
      if (!text.startsWith(COMPETENT_NL_URI)) {
        value.report(noUri);
      }
      return code;
    } catch (InvalidValueException e) {
      value.report(Fault.CODE_FORM);
      return null;
    }
  }
}
