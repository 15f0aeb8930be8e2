package nl.pow.core.profile;

import nl.pow.core.Code;

/**
 * A skill or competence in some classification.
 *
 * <p>Known schemes: {@code esco} (value is the last part of the concept URI) and {@code
 * competentnl} (URI). Others are kept; a skill outside every list has a scheme of the caller.
 *
 * @param code scheme and value
 */
public record SkillId(Code code) implements Comparable<SkillId> {
  /**
   * Reads the text form.
   *
   * @param text {@code scheme:value}
   * @return the skill
   * @throws nl.pow.core.InvalidValueException when the text has not that form
   */
  public static SkillId parse(String text) {
    return new SkillId(Code.parse(text));
  }

  @Override
  public int compareTo(SkillId other) {
    return code.compareTo(other.code);
  }

  /**
   * The text form.
   *
   * @return {@code scheme:value}
   */
  @Override
  public String toString() {
    return code.toString();
  }
}
