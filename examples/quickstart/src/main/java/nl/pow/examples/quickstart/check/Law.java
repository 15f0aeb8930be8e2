package nl.pow.examples.quickstart.check;

import java.util.function.Consumer;

/** Something that holds for the data of every region. */
interface Law {
  /** Its name; its sentence stands in the texts under {@code law-} and the name. */
  String name();

  /**
   * Tries it.
   *
   * @param trial the data
   * @param broken takes what breaks it
   * @return how many cases were tried
   */
  long tryOn(Trial trial, Consumer<Broken> broken);
}
