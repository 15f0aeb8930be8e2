package nl.pow.matching.market;

import java.util.List;
import nl.pow.core.Id;
import nl.pow.matching.criterion.Facts;

/** One participant: its id, and its facts as each judge may see them. */
record Side<I extends Id, S>(I id, List<Facts<S>> facts) {
  static <I extends Id, S> Side<I, S> of(I id, S subject, List<Judge> judges) {
    return new Side<>(
        id, judges.stream().map(j -> Facts.of(subject, j.name(), j.reads())).toList());
  }
}
