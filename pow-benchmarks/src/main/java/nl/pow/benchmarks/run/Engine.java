package nl.pow.benchmarks.run;

import java.io.IOException;

/** One way to do the work of a benchmark, ready to do it any number of times. */
public interface Engine {
  /**
   * Does the work once.
   *
   * @return how many units of work were done, for engines too slow to do all
   */
  int run();

  /**
   * What came out, in a text that is equal for all engines that are right; checks it too.
   *
   * @return one line, or one that begins with {@code wrong}
   */
  String answer();

  /**
   * What else is worth telling.
   *
   * @return fields of a JSON object, comma in front; by default none
   */
  default String more() {
    return "";
  }

  /**
   * Lets go of files.
   *
   * @throws IOException when that does not work
   */
  default void close() throws IOException {}
}
