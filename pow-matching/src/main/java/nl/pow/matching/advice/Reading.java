package nl.pow.matching.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.matching.market.Explanation;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Role;

/**
 * Which criteria may see which field, and so what changes can do at best: a criterion that reads
 * none of the fields that change gives the same grade.
 *
 * @param reads the names of the attributes that each criterion reads
 */
record Reading(Map<String, Set<String>> reads) {
  /** Whether any criterion of the policy may see the change. */
  boolean sees(Change change) {
    return reads.values().stream().anyMatch(fields -> fields.contains(change.field()));
  }

  private boolean sees(Finding finding, Change change) {
    return reads.getOrDefault(finding.criterion(), Set.of()).contains(change.field());
  }

  /** The demands that put the pair out and that none of the changes can reach. */
  List<String> immovable(Explanation explanation, List<Change> changes) {
    return explanation.blockedBy().stream()
        .filter(finding -> changes.stream().noneMatch(change -> sees(finding, change)))
        .map(Finding::criterion)
        .toList();
  }

  /**
   * At least how many of some changes it takes until no demand puts the pair out: demands that
   * share no change need one each. More than there are changes when one of them can be reached by
   * none.
   */
  int leastChanges(Explanation explanation, List<Change> changes) {
    Set<Change> taken = new HashSet<>();
    int least = 0;
    for (Finding finding : explanation.blockedBy()) {
      List<Change> able = changes.stream().filter(change -> sees(finding, change)).toList();
      if (able.isEmpty()) {
        return changes.size() + 1;
      }
      if (able.stream().noneMatch(taken::contains)) {
        least++;
        taken.addAll(able);
      }
    }
    return least;
  }

  /** The most points that some of a number of changes can add. */
  long mostGain(Explanation explanation, List<Change> changes, int number) {
    return changes.stream()
        .mapToLong(change -> -mostGain(explanation, change))
        .sorted()
        .limit(number)
        .map(gain -> -gain)
        .sum();
  }

  private long mostGain(Explanation explanation, Change change) {
    long gain = 0;
    for (Finding finding : explanation.findings()) {
      if (finding.role() == Role.WISH && sees(finding, change)) {
        gain += (1000L - finding.value()) * finding.weight();
      }
    }
    return gain;
  }
}
