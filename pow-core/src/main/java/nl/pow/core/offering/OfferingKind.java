package nl.pow.core.offering;

/** What a line of the menu card offers. */
public enum OfferingKind {
  /** Something to learn ({@code scholing}). */
  TRAINING,
  /** Help on the way to work or at work ({@code ondersteuning}). */
  SUPPORT
}
