package nl.pow.core.offering;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.SkillLevel;

/**
 * What somebody lacks for the work that they want.
 *
 * @param skills the skills, at the level that is asked
 * @param languages the languages, at the levels that are asked
 * @param licences the driving licences
 * @param needs what else is needed, such as {@code need:childcare}
 */
public record Lack(
    List<SkillGain> skills,
    List<LanguageSkill> languages,
    SortedSet<DrivingLicence> licences,
    SortedSet<Code> needs) {
  private static final Lack NONE =
      new Lack(List.of(), List.of(), Collections.emptySortedSet(), Collections.emptySortedSet());

  /** Copies the collections. */
  public Lack {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    licences = Collections.unmodifiableSortedSet(new TreeSet<>(licences));
    needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
  }

  /**
   * Nothing is lacking.
   *
   * @return the empty lack
   */
  public static Lack none() {
    return NONE;
  }

  /**
   * Only skills are lacking.
   *
   * @param skills the skills, at the level that is asked
   * @return the lack
   */
  public static Lack of(List<SkillGain> skills) {
    return new Lack(skills, List.of(), NONE.licences, NONE.needs);
  }

  /**
   * How much is lacking.
   *
   * @return the number of skills, languages, licences and needs
   */
  public int size() {
    return skills.size() + languages.size() + licences.size() + needs.size();
  }

  /**
   * What of it an offering gives, to the level that is asked or higher.
   *
   * @param offering the offering
   * @return the part that is lacking no more after it
   */
  public Lack closedBy(Offering offering) {
    SortedSet<DrivingLicence> given = new TreeSet<>(licences);
    given.retainAll(offering.licences());
    SortedSet<Code> met = new TreeSet<>(needs);
    met.retainAll(offering.supports());
    return new Lack(
        skills.stream().filter(asked -> gives(offering, asked)).toList(),
        languages.stream().filter(asked -> gives(offering, asked)).toList(),
        given,
        met);
  }

  private static boolean gives(Offering offering, SkillGain asked) {
    return offering.skills().stream()
        .anyMatch(
            gain -> gain.skill().equals(asked.skill()) && reaches(gain.level(), asked.level()));
  }

  private static boolean reaches(SkillLevel given, SkillLevel asked) {
    return given.compareTo(asked) >= 0;
  }

  private static boolean gives(Offering offering, LanguageSkill asked) {
    return offering.languages().stream().anyMatch(gain -> reaches(gain, asked));
  }

  private static boolean reaches(LanguageSkill given, LanguageSkill asked) {
    return given.language().equals(asked.language())
        && reaches(given.speaking(), asked.speaking())
        && reaches(given.writing(), asked.writing())
        && reaches(given.reading(), asked.reading())
        && reaches(given.listening(), asked.listening());
  }

  private static boolean reaches(LanguageLevel given, LanguageLevel asked) {
    return !asked.isStated() || (given.isStated() && given.compareTo(asked) >= 0);
  }
}
