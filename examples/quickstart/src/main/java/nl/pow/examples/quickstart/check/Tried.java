package nl.pow.examples.quickstart.check;

import java.util.List;

/**
 * What became of a law.
 *
 * @param law its name
 * @param cases how many records, pairs or results it was tried on
 * @param broken what breaks it
 */
public record Tried(String law, long cases, List<Broken> broken) {
  /** Copies the list. */
  public Tried {
    broken = List.copyOf(broken);
  }
}
