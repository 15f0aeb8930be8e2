package nl.pow.testkit.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Period;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkExperience;

/** Makes what a candidate brings, around the profession behind it. */
final class QualificationMaker {
  private static final List<LanguageCode> OTHERS =
      List.of(
          new LanguageCode("ara"),
          new LanguageCode("pol"),
          new LanguageCode("tir"),
          new LanguageCode("tur"),
          new LanguageCode("ukr"));

  private final Dice dice;

  QualificationMaker(Dice dice) {
    this.dice = dice;
  }

  Qualifications make(Profession profession) {
    SortedSet<DrivingLicence> licences = licences(profession);
    SortedSet<QualificationKind> none = new TreeSet<>();
    if (licences.isEmpty() && dice.percent(94)) {
      none.add(QualificationKind.LICENCES);
    }
    return new Qualifications(
        dice.percent(96) ? level(profession.level()) : null,
        dice.percent(92) ? skills(profession) : List.of(),
        dice.percent(99) ? languages() : List.of(),
        licences,
        List.of(),
        List.of(),
        experience(profession),
        none);
  }

  private ThinkingLevel level(ThinkingLevel usual) {
    int shift = dice.percent(70) ? 0 : dice.between(-1, 1);
    int rank = usual.rank() + shift;
    return Arrays.stream(ThinkingLevel.values())
        .filter(level -> level.rank() == rank && rank >= ThinkingLevel.PRIMARY.rank())
        .findAny()
        .orElse(usual);
  }

  private List<Skill> skills(Profession profession) {
    int share = dice.between(50, 100);
    List<SkillId> known =
        new ArrayList<>(
            dice.some(profession.essential(), profession.essential().size() * share / 100));
    known.addAll(dice.some(profession.optional(), dice.between(0, 3)));
    return known.stream().map(this::skill).toList();
  }

  private Skill skill(SkillId id) {
    SkillLevel level =
        dice.percent(40)
            ? dice.oneOf(SkillLevel.BASIC, SkillLevel.INDEPENDENT, SkillLevel.ADVANCED)
            : SkillLevel.UNKNOWN;
    return new Skill(id, level, dice.percent(10) ? SkillOrigin.ASSESSED : SkillOrigin.STATED);
  }

  private List<LanguageSkill> languages() {
    if (dice.percent(82)) {
      LanguageLevel written = dice.oneOf(LanguageLevel.REASONABLE, LanguageLevel.GOOD);
      LanguageSkill dutch = Habits.language(Habits.DUTCH, LanguageLevel.EXCELLENT, written);
      return dice.percent(9)
          ? List.of(
              dutch,
              Habits.language(
                  dice.oneOf(Habits.GERMAN, Habits.ENGLISH), LanguageLevel.GOOD, written))
          : List.of(dutch);
    }
    LanguageLevel dutch = dice.oneOf(LanguageLevel.NONE, LanguageLevel.REASONABLE);
    return List.of(
        Habits.language(Habits.DUTCH, dutch, LanguageLevel.NONE),
        Habits.language(dice.oneOf(OTHERS), LanguageLevel.EXCELLENT, LanguageLevel.EXCELLENT));
  }

  private SortedSet<DrivingLicence> licences(Profession profession) {
    SortedSet<DrivingLicence> held = new TreeSet<>();
    if (dice.percent(62)) {
      held.add(DrivingLicence.B);
    }
    if (dice.percent(75)) {
      held.addAll(profession.licences());
    }
    return Collections.unmodifiableSortedSet(held);
  }

  private List<WorkExperience> experience(Profession profession) {
    return dice.percent(70)
        ? List.of(new WorkExperience(profession.occupation(), Period.open(), null, null))
        : List.of();
  }
}
