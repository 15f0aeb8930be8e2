package nl.pow.matching.market;

import java.util.List;
import nl.pow.core.Id;
import nl.pow.matching.criterion.Facts;

/** One participant: its number in order of id, its id, and its facts as each judge may see them. */
record Side<I extends Id, S>(int number, I id, List<Facts<S>> facts) {
  static <I extends Id, S> Side<I, S> of(int number, I id, S subject, List<Judge> judges) {
    return new Side<>(
        number, id, judges.stream().map(j -> Facts.of(subject, j.name(), j.reads())).toList());
  }
}
