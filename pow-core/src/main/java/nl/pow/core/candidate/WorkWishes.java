package nl.pow.core.candidate;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The work that somebody looks for.
 *
 * @param occupations the occupations looked for ({@code bemiddelingsberoepen}), most wished first
 * @param sectors the sectors looked for, such as {@code sbi:86101}
 * @param contracts the forms of contract that suit; empty when not stated
 * @param hours the hours a week, or null when not stated
 * @param pattern when in the week
 * @param availability from when and until when
 * @param exclusions what must not be proposed
 * @param interests interests in words, each up to 120 characters; never matched on
 */
public record WorkWishes(
    List<OccupationCode> occupations,
    SortedSet<Code> sectors,
    List<@Valid ContractForm> contracts,
    @Nullable HoursPerWeek hours,
    @Valid WorkPattern pattern,
    Period availability,
    @Valid Exclusions exclusions,
    List<@PlainText(max = 120) String> interests) {
  private static final WorkWishes UNKNOWN =
      new WorkWishes(
          List.of(),
          Collections.emptySortedSet(),
          List.of(),
          null,
          WorkPattern.unknown(),
          Period.open(),
          Exclusions.none(),
          List.of());

  /** Copies the collections. */
  public WorkWishes {
    occupations = List.copyOf(occupations);
    sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    contracts = List.copyOf(contracts);
    interests = List.copyOf(interests);
  }

  /**
   * The wishes of which nothing is known.
   *
   * @return the unknown wishes
   */
  public static WorkWishes unknown() {
    return UNKNOWN;
  }

  /**
   * The same wishes for other occupations.
   *
   * @param wished the occupations, most wished first
   * @return a copy
   */
  public WorkWishes withOccupations(List<OccupationCode> wished) {
    return new WorkWishes(
        wished, sectors, contracts, hours, pattern, availability, exclusions, interests);
  }

  /**
   * The same wishes for other hours.
   *
   * @param wished the hours a week, or null when not stated
   * @return a copy
   */
  public WorkWishes withHours(@Nullable HoursPerWeek wished) {
    return new WorkWishes(
        occupations, sectors, contracts, wished, pattern, availability, exclusions, interests);
  }

  /**
   * The same wishes for other sectors.
   *
   * @param wished the sectors
   * @return a copy
   */
  public WorkWishes withSectors(SortedSet<Code> wished) {
    return new WorkWishes(
        occupations, wished, contracts, hours, pattern, availability, exclusions, interests);
  }

  /**
   * The same wishes for other forms of contract.
   *
   * @param suiting the forms of contract that suit
   * @return a copy
   */
  public WorkWishes withContracts(List<ContractForm> suiting) {
    return new WorkWishes(
        occupations, sectors, suiting, hours, pattern, availability, exclusions, interests);
  }

  /**
   * The same wishes for other times in the week.
   *
   * @param other when in the week
   * @return a copy
   */
  public WorkWishes withPattern(WorkPattern other) {
    return new WorkWishes(
        occupations, sectors, contracts, hours, other, availability, exclusions, interests);
  }

  /**
   * The same wishes for another period.
   *
   * @param other from when and until when
   * @return a copy
   */
  public WorkWishes withAvailability(Period other) {
    return new WorkWishes(
        occupations, sectors, contracts, hours, pattern, other, exclusions, interests);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "WorkWishes[]";
  }
}
