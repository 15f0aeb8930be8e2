package nl.pow.matching.market;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.pow.core.Id;

/**
 * Who takes part on one side, numbered in order of id.
 *
 * <p>Beside the members themselves some 16 bytes for each: two references, and a table of numbers
 * by hash in which an id is looked up from the place of its hash on.
 */
final class Roll<I extends Id, S> {
  private static final int NOBODY = -1;
  private static final int SPREAD = 0x9E3779B9;

  private final List<S> members;
  private final List<I> ids;
  private final int[] table;
  private final int shift;

  Roll(List<S> members, Function<S, I> id) {
    this.members = List.copyOf(members);
    this.ids = this.members.stream().map(id).toList();
    this.shift = Integer.numberOfLeadingZeros(2 * Math.max(1, ids.size()) - 1);
    this.table = new int[1 << (Integer.SIZE - shift)];
    Arrays.fill(table, NOBODY);
    for (int number = 0; number < ids.size(); number++) {
      table[place(ids.get(number))] = number;
    }
  }

  /** Where an id stands, or would stand. */
  private int place(Id id) {
    int at = (id.hashCode() * SPREAD) >>> shift;
    while (table[at] != NOBODY && !ids.get(table[at]).equals(id)) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  /** The number of somebody, or below 0. */
  int number(I id) {
    return table[place(id)];
  }

  S member(int number) {
    return members.get(number);
  }

  List<I> ids(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(ids::get).toList();
  }

  List<I> ids() {
    return ids;
  }
}
