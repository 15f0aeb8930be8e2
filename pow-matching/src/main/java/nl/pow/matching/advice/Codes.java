package nl.pow.matching.advice;

import java.time.LocalDate;
import java.util.StringJoiner;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.WorkPattern;
import org.jspecify.annotations.Nullable;

/** Values as codes, in the schemes that evidence uses. */
final class Codes {
  private Codes() {}

  static @Nullable Code of(String scheme, @Nullable Object value) {
    return value == null ? null : new Code(scheme, value.toString());
  }

  static @Nullable Code of(SkillLevel level) {
    return level == SkillLevel.UNKNOWN ? null : new Code("skill-level", level.name());
  }

  /** Any level is asked when none is stated. */
  static Code asked(SkillLevel level) {
    return new Code("skill-level", level == SkillLevel.UNKNOWN ? "ANY" : level.name());
  }

  static Code of(ContractForm form) {
    return new Code("contract", form.duration() + "." + form.engagement());
  }

  static @Nullable Code of(Period period) {
    return period.isOpen() ? null : new Code("period", day(period.from()) + "/" + day(period.to()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** Office hours and irregular hours only where they are stated. */
  static @Nullable Code of(WorkPattern pattern) {
    StringJoiner parts = new StringJoiner(".");
    if (pattern.officeHours() != Indication.UNKNOWN) {
      parts.add("OFFICE_HOURS_" + pattern.officeHours());
    }
    if (pattern.irregular() != Indication.UNKNOWN) {
      parts.add("IRREGULAR_" + pattern.irregular());
    }
    pattern.days().forEach(day -> parts.add(day.name()));
    return parts.length() == 0 ? null : new Code("times", parts.toString());
  }

  /** The language and the sides of it that are mastered or asked. */
  static Code of(LanguageSkill skill) {
    StringJoiner parts = new StringJoiner(".");
    parts.add(skill.language().toString());
    add(parts, "SPEAKING", skill.speaking());
    add(parts, "WRITING", skill.writing());
    add(parts, "READING", skill.reading());
    add(parts, "LISTENING", skill.listening());
    return new Code("language", parts.toString());
  }

  private static void add(StringJoiner parts, String side, LanguageLevel level) {
    if (Ladder.steps(level) > 0) {
      parts.add(side).add(level.name());
    }
  }
}
