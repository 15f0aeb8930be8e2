package nl.pow.core.outcome;

/** What kind of work a placement is ({@code soort plaatsing}). */
public enum PlacementKind {
  /** Work under a contract with the employer ({@code reguliere baan}). */
  REGULAR,
  /** Work on trial, with benefit ({@code proefplaatsing}). */
  TRIAL,
  /** Work for one employer under a contract with another ({@code detachering}). */
  SECONDMENT,
  /** Learning and working under one contract ({@code leerwerkplek}). */
  LEARN_WORK,
  /** Getting used to work, without a contract ({@code werkervaringsplaats}). */
  WORK_EXPERIENCE,
  /** Work under lasting guidance ({@code beschut werk}). */
  SHELTERED,
  /** Work through an agency ({@code uitzendwerk}). */
  AGENCY
}
