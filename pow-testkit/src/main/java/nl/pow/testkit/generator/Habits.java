package nl.pow.testkit.generator;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Indication;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.WorkPattern;

/** What people and work have in common, thrown by the dice. */
final class Habits {
  static final LanguageCode DUTCH = new LanguageCode("nld");
  static final LanguageCode GERMAN = new LanguageCode("deu");
  static final LanguageCode ENGLISH = new LanguageCode("eng");
  private static final SortedSet<DayOfWeek> WORKING_DAYS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

  /** What is offered for work that ends within months. */
  static final List<ContractForm> SHORT_TERM =
      List.of(new ContractForm(ContractDuration.FIXED_TERM, Engagement.REGULAR));

  private Habits() {}

  static WorkPattern pattern(Rhythm rhythm) {
    return switch (rhythm) {
      case OFFICE -> new WorkPattern(Indication.YES, Indication.NO, WORKING_DAYS);
      case DAY -> new WorkPattern(Indication.NO, Indication.NO, WORKING_DAYS);
      case SHIFTS -> new WorkPattern(Indication.NO, Indication.YES, Collections.emptySortedSet());
    };
  }

  static HoursPerWeek hours(Dice dice, int usual) {
    int most = Math.min(40, Math.max(12, usual + 4 * dice.between(-2, 2)));
    return new HoursPerWeek(Math.max(8, most - 4 * dice.between(1, 3)), most);
  }

  static List<ContractForm> contracts(Dice dice) {
    ContractForm fixed = new ContractForm(ContractDuration.FIXED_TERM, Engagement.REGULAR);
    ContractForm permanent = new ContractForm(ContractDuration.PERMANENT, Engagement.REGULAR);
    ContractForm learning =
        new ContractForm(ContractDuration.FIXED_TERM, Engagement.APPRENTICESHIP);
    return switch (dice.between(1, 10)) {
      case 1, 2 -> List.of(permanent);
      case 3 -> List.of(fixed, learning);
      case 4, 5 -> List.of(fixed);
      default -> List.of(fixed, permanent);
    };
  }

  static LanguageSkill language(LanguageCode code, LanguageLevel spoken, LanguageLevel written) {
    return new LanguageSkill(code, spoken, written, LanguageLevel.UNKNOWN, LanguageLevel.UNKNOWN);
  }
}
