package nl.pow.adapters.esco.title;

/** How a classification sees a title, the first preferred. */
public enum Standing {
  /** The name to show. */
  PREFERRED,
  /** Another name. */
  ALTERNATIVE
}
