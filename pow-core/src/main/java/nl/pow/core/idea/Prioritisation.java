package nl.pow.core.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A vote on which insights come first; every voter counts for the same.
 *
 * @param id the identity
 * @param title about what, 1 to 200 characters
 * @param meeting in which meeting, or null
 * @param rule how the votes are counted
 * @param options what can be voted for
 * @param ballots the votes, one for each voter at most
 */
public record Prioritisation(
    PrioritisationId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable MeetingId meeting,
    VotingRule rule,
    SortedSet<InsightId> options,
    List<@Valid Ballot> ballots)
    implements Entity<PrioritisationId> {
  /**
   * Refuses a second ballot of a voter, and a choice that is no option, with {@link
   * InvalidValueException}.
   */
  public Prioritisation {
    options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    ballots = List.copyOf(ballots);
    if (ballots.stream().map(Ballot::voter).distinct().count() < ballots.size()) {
      throw new InvalidValueException("ballot-voter", "Each voter has one ballot.");
    }
    for (Ballot ballot : ballots) {
      if (!options.containsAll(ballot.choices())) {
        throw new InvalidValueException(
            "ballot-option", "A ballot names options of its prioritisation only.");
      }
    }
  }

  /**
   * Counts the votes; neither the order of the ballots nor who cast them makes a difference.
   *
   * @return all options, those with most points first, equal ones by id
   */
  public List<Priority> result() {
    Map<InsightId, Integer> points = new TreeMap<>();
    options.forEach(option -> points.put(option, 0));
    for (Ballot ballot : ballots) {
      for (int i = 0; i < ballot.choices().size(); i++) {
        int worth = rule == VotingRule.BORDA ? options.size() - i : 1;
        points.merge(ballot.choices().get(i), worth, Integer::sum);
      }
    }
    return inOrder(points);
  }

  private static List<Priority> inOrder(Map<InsightId, Integer> points) {
    List<Map.Entry<InsightId, Integer>> sorted =
        points.entrySet().stream()
            .sorted(Map.Entry.<InsightId, Integer>comparingByValue(Comparator.reverseOrder()))
            .toList();
    List<Priority> order = new ArrayList<>();
    int place = 1;
    for (int i = 0; i < sorted.size(); i++) {
      int sum = sorted.get(i).getValue();
      place = i > 0 && sorted.get(i - 1).getValue() == sum ? place : i + 1;
      order.add(new Priority(place, sorted.get(i).getKey(), sum));
    }
    return List.copyOf(order);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Prioritisation[" + id + "]";
  }
}
