package nl.pow.examples.neighbours;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.pow.adapters.esco.Esco;
import nl.pow.core.PowException;

/** Looks an occupation up by its title, and shows the occupations near it. */
public final class Neighbours {
  private Neighbours() {}

  /**
   * Runs; ends with status 1 when the title leads to no occupation or nothing was asked.
   *
   * @param args none; {@code -Dpow.occupation} is the title, {@code -Dpow.lang} is nl or en, {@code
   *     -Dpow.input} a folder with placements, to tell how often moves were made
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Question question = Question.of(System.getProperties());
      if (!new Answer(Esco.bundled(), question, out).print()) {
        System.exit(1);
      }
    } catch (PowException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }
}
