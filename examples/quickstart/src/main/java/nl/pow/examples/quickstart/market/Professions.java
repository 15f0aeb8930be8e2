package nl.pow.examples.quickstart.market;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Code;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.examples.quickstart.Resource;

/** Reads the professions of the region: ESCO occupations with weights and habits of our own. */
final class Professions {
  private static final int ESSENTIAL = 14;
  private static final int OPTIONAL = 6;
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Professions() {}

  static List<Profession> read(Taxonomy taxonomy) {
    return Resource.rows("professions.csv").stream().map(r -> profession(r, taxonomy)).toList();
  }

  private static Profession profession(NamedCsvRecord row, Taxonomy taxonomy) {
    OccupationCode occupation = OccupationCode.parse("esco:" + row.getField("code"));
    return new Profession(
        occupation,
        taxonomy.label(occupation.code(), DUTCH).orElseThrow().text(),
        ThinkingLevel.valueOf(row.getField("thinking_level")),
        new Code("sbi", row.getField("sbi")),
        Integer.parseInt(row.getField("weight")),
        optional(row.getField("licence"), DrivingLicence::valueOf),
        rhythm(row.getField("pattern")),
        Integer.parseInt(row.getField("hours")),
        optional(row.getField("condition"), c -> new Code("condition", c)),
        skills(taxonomy, occupation, true, ESSENTIAL),
        skills(taxonomy, occupation, false, OPTIONAL));
  }

  private static Profession.Rhythm rhythm(String letter) {
    return switch (letter) {
      case "O" -> Profession.Rhythm.OFFICE;
      case "D" -> Profession.Rhythm.DAY;
      default -> Profession.Rhythm.SHIFTS;
    };
  }

  private static <T extends Comparable<? super T>> SortedSet<T> optional(
      String text, Function<String, T> value) {
    return text.equals("-")
        ? Collections.emptySortedSet()
        : new TreeSet<>(List.of(value.apply(text)));
  }

  /** The first few: a file lists what matters in a workplace, not all that an occupation has. */
  private static List<SkillId> skills(
      Taxonomy taxonomy, OccupationCode occupation, boolean essential, int most) {
    return taxonomy.expectedSkills(occupation).stream()
        .filter(expected -> expected.essential() == essential)
        .map(ExpectedSkill::skill)
        .limit(most)
        .toList();
  }
}
