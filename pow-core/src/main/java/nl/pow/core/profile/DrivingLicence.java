package nl.pow.core.profile;

/** A category of driving licence, as VUM lists them; no category implies another. */
public enum DrivingLicence {
  /** Moped. */
  AM,
  /** Light motorcycle. */
  A1,
  /** Medium motorcycle. */
  A2,
  /** Motorcycle. */
  A,
  /** Car. */
  B,
  /** Car with a trailer up to 4,250 kg together (B+, code 96). */
  B_PLUS,
  /** Car with a heavy trailer. */
  BE,
  /** Light lorry. */
  C1,
  /** Light lorry with a trailer. */
  C1E,
  /** Lorry. */
  C,
  /** Lorry with a trailer. */
  CE,
  /** Small bus. */
  D1,
  /** Small bus with a trailer. */
  D1E,
  /** Bus. */
  D,
  /** Bus with a trailer. */
  DE,
  /** Tractor. */
  T
}
