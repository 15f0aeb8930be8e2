package nl.pow.examples.quickstart.market;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.examples.quickstart.Resource;

/** Reads the professions of the region: ESCO occupations with weights and habits of our own. */
final class Professions {
  private Professions() {}

  static List<Profession> read() {
    Map<String, String> titles =
        Resource.rows("occupations.csv").stream()
            .collect(Collectors.toMap(r -> r.getField("code"), r -> r.getField("label_nl")));
    Map<String, List<NamedCsvRecord>> skills =
        Resource.rows("occupation_skills.csv").stream()
            .collect(Collectors.groupingBy(r -> r.getField("code")));
    return Resource.rows("professions.csv").stream()
        .map(r -> profession(r, titles, skills.getOrDefault(r.getField("code"), List.of())))
        .toList();
  }

  private static Profession profession(
      NamedCsvRecord row, Map<String, String> titles, List<NamedCsvRecord> skills) {
    String code = row.getField("code");
    return new Profession(
        OccupationCode.parse("esco:" + code),
        titles.getOrDefault(code, code),
        ThinkingLevel.valueOf(row.getField("thinking_level")),
        new Code("sbi", row.getField("sbi")),
        Integer.parseInt(row.getField("weight")),
        optional(row.getField("licence"), DrivingLicence::valueOf),
        rhythm(row.getField("pattern")),
        Integer.parseInt(row.getField("hours")),
        optional(row.getField("condition"), c -> new Code("condition", c)),
        skills(skills, "essential"),
        skills(skills, "optional"));
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

  private static List<SkillId> skills(List<NamedCsvRecord> rows, String relation) {
    return rows.stream()
        .filter(r -> r.getField("relation").equals(relation))
        .map(r -> SkillId.parse("esco:" + r.getField("skill")))
        .toList();
  }
}
