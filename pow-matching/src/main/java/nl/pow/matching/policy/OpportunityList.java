package nl.pow.matching.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.labour.Opportunity;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;

/**
 * Opportunity occupations that somebody listed together, for the criterion {@code opportunity}.
 *
 * <p>The list becomes part of a policy: whoever reads the policy, or a record of a run, sees which
 * occupations were favoured, on which days, why and who says so.
 *
 * @param occupations the occupations, at least one
 * @param period the days on which the list counts, with a last one
 * @param indicator what shows that they are opportunity occupations
 * @param source who says so, and where
 */
public record OpportunityList(
    SortedSet<OccupationCode> occupations, Period period, Code indicator, String source) {
  private static final String CRITERION = "opportunity";

  /** Copies the set; throws {@link InvalidValueException} when it is empty or has no last day. */
  public OpportunityList {
    occupations = Collections.unmodifiableSortedSet(new TreeSet<>(occupations));
    if (occupations.isEmpty() || period.to() == null) {
      throw new InvalidValueException(
          "opportunity-list",
          "A list of opportunity occupations has one occupation or more and a last day.");
    }
  }

  /**
   * The lists that count in a region on a day.
   *
   * @param known what is known
   * @param region where
   * @param day when
   * @return a list for each combination of period, indicator and source, in the order of the
   *     earliest id in it; empty when nothing is listed there on that day
   */
  public static List<OpportunityList> of(
      Collection<Opportunity> known, RegionCode region, LocalDate day) {
    return known.stream()
        .filter(one -> one.region() == null || one.region().equals(region))
        .filter(one -> one.period().contains(day))
        .sorted(Comparator.comparing(Opportunity::id))
        .collect(
            Collectors.groupingBy(
                one -> List.of(one.period(), one.indicator(), one.source()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(OpportunityList::of)
        .toList();
  }

  private static OpportunityList of(List<Opportunity> together) {
    Opportunity first = together.get(0);
    return new OpportunityList(
        together.stream()
            .map(Opportunity::occupation)
            .collect(Collectors.toCollection(TreeSet::new)),
        first.period(),
        first.indicator(),
        first.source());
  }

  /**
   * Wishes for work that is listed.
   *
   * @param policy a policy
   * @param weight how much it counts, 1 to 1,000,000
   * @return a copy that names the criterion and the list
   * @throws InvalidValueException when the codes take more than 10,000 characters, or the weight is
   *     out of its range
   */
  public Policy wishedIn(Policy policy, int weight) {
    String codes =
        occupations.stream().map(OccupationCode::toString).collect(Collectors.joining(" "));
    return policy
        .wish(CRITERION, weight)
        .with(new CriterionSetting(CRITERION, "occupations", codes))
        .with(
            new CriterionSetting(
                CRITERION,
                "period",
                (period.from() == null ? "" : period.from()) + "/" + period.to()))
        .with(new CriterionSetting(CRITERION, "indicator", indicator.toString()))
        .with(new CriterionSetting(CRITERION, "source", source));
  }
}
