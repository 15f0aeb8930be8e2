package nl.pow.benchmarks.topk;

import java.io.Closeable;
import java.io.IOException;

/** Finds the best few rows for a query; any number of threads may ask. */
interface TopK extends Closeable {
  /** How many are asked for. */
  int TOP = 10;

  /** The best rows, most points first, then the lowest number. */
  Hit[] top(int query);

  /** Finds them without a look at their points. */
  default void find(int query) {
    top(query);
  }

  /** What else is worth telling, as fields of JSON with a comma in front. */
  default String more() {
    return "";
  }

  @Override
  default void close() throws IOException {}
}
