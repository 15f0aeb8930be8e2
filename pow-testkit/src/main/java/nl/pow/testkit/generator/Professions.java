package nl.pow.testkit.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Code;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;

/** The list of professions that ships here: ESCO occupations and skills, weights of our own. */
public final class Professions {
  private static final String TABLE = "professions.tsv";

  private Professions() {}

  /**
   * Professions that are met in many regions of the Netherlands.
   *
   * @return the list, always in the same order
   */
  public static List<Profession> common() {
    return text().lines().skip(1).map(line -> profession(List.of(line.split("\t", -1)))).toList();
  }

  private static Profession profession(List<String> row) {
    return new Profession(
        OccupationCode.parse("esco:" + row.get(0)),
        row.get(1),
        ThinkingLevel.valueOf(row.get(2)),
        new Code("sbi", row.get(3)),
        Integer.parseInt(row.get(4)),
        optional(row.get(5), DrivingLicence::valueOf),
        rhythm(row.get(6)),
        Integer.parseInt(row.get(7)),
        optional(row.get(8), condition -> new Code("condition", condition)),
        skills(row.get(9)),
        skills(row.get(10)));
  }

  private static Rhythm rhythm(String letter) {
    return switch (letter) {
      case "O" -> Rhythm.OFFICE;
      case "D" -> Rhythm.DAY;
      default -> Rhythm.SHIFTS;
    };
  }

  private static <T extends Comparable<? super T>> SortedSet<T> optional(
      String text, Function<String, T> value) {
    return text.equals("-")
        ? Collections.emptySortedSet()
        : new TreeSet<>(List.of(value.apply(text)));
  }

  private static List<SkillId> skills(String codes) {
    return Arrays.stream(codes.split(" "))
        .map(code -> SkillId.parse(code.contains(":") ? code : "esco:" + code))
        .toList();
  }

  private static String text() {
    try (InputStream in = Professions.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("The table " + TABLE + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
