package nl.pow.adapters.esco.near;

/** What the code of an occupation stands for. */
sealed interface Place {
  /** The digits of the ISCO-08 group that it is or lies in. */
  String isco();

  /** An occupation that is known. */
  record Occupation(int number, String isco) implements Place {}

  /** An occupation of which only the group is known: it stands in another version of ESCO. */
  record Member(String isco) implements Place {}

  /** A group of occupations. */
  record Group(String isco) implements Place {}
}
