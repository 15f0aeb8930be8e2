package nl.pow.core.labour;

/** What a signal tells of a sector. */
public enum SignalType {
  /** People lose their work or leave ({@code uitstroom}); the number counts people. */
  OUTFLOW,
  /** People are lacking ({@code tekort}); the number counts places. */
  SHORTAGE,
  /** People work under loose contracts; the number counts people. */
  LOOSE_CONTRACTS,
  /** Work is done by computers or with them; the number counts jobs that change. */
  DIGITALISATION,
  /** Work is done at home; the number counts people. */
  WORK_AT_HOME
}
