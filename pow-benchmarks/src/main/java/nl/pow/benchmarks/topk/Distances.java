package nl.pow.benchmarks.topk;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.pow.benchmarks.data.Places;

/** The metres from one area to all others, worked out when first asked for and kept. */
final class Distances {
  private final Places places;
  private final AtomicReferenceArray<int[]> rows;

  Distances(Places places) {
    this.places = places;
    this.rows = new AtomicReferenceArray<>(places.size());
  }

  int[] from(int place) {
    int[] row = rows.get(place);
    if (row == null) {
      int[] made = new int[places.size()];
      Arrays.setAll(made, i -> places.position(place).metresTo(places.position(i)));
      rows.set(place, made);
      row = made;
    }
    return row;
  }
}
