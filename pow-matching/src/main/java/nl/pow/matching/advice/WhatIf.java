package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pow.core.Id;

/**
 * The list of a vacancy or candidate as it is, and as it would be: the same as a full run on the
 * changed data.
 *
 * @param subject the vacancy or candidate whose list it is
 * @param before everybody who is admitted, best first
 * @param after everybody who would be, best first
 */
public record WhatIf(Id subject, List<Listed> before, List<Listed> after) {
  /**
   * Somebody who stays on the list, with another place or score.
   *
   * @param before where it was
   * @param after where it would be
   */
  public record Move(Listed before, Listed after) {}

  /** Copies the lists. */
  public WhatIf {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Who would come onto the list.
   *
   * @return with their new places and scores, best first
   */
  public List<Listed> comesIn() {
    return missing(after, before);
  }

  /**
   * Who would go off the list.
   *
   * @return with their old places and scores, best first
   */
  public List<Listed> goesOut() {
    return missing(before, after);
  }

  private static List<Listed> missing(List<Listed> from, List<Listed> other) {
    Map<Id, Listed> known = byId(other);
    return from.stream().filter(listed -> !known.containsKey(listed.id())).toList();
  }

  /**
   * Who would stay, with another place or score.
   *
   * @return in the order of the new list
   */
  public List<Move> moves() {
    Map<Id, Listed> known = byId(before);
    List<Move> moves = new ArrayList<>();
    for (Listed now : after) {
      Listed then = known.get(now.id());
      if (then != null && !then.equals(now)) {
        moves.add(new Move(then, now));
      }
    }
    return List.copyOf(moves);
  }

  private static Map<Id, Listed> byId(List<Listed> list) {
    return list.stream()
        .collect(Collectors.toMap(Listed::id, l -> l, (a, b) -> a, LinkedHashMap::new));
  }
}
