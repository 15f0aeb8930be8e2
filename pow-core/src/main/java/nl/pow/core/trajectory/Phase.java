package nl.pow.core.trajectory;

/**
 * A phase of guidance, in the order of the instrument guide for job seekers of VNG (tiles EW01 to
 * EW09 of the Instrumentengids).
 */
public enum Phase {
  /** Coming in ({@code melding}). */
  REGISTRATION,
  /** Finding out what somebody can and needs ({@code diagnostiek}). */
  DIAGNOSIS,
  /** Getting daily life in order ({@code maatschappelijk fit}). */
  SOCIALLY_FIT,
  /** Getting used to work ({@code werkfit}). */
  WORK_FIT,
  /** Finding out which work ({@code oriëntatie}). */
  ORIENTATION,
  /** Learning ({@code opleiden}). */
  TRAINING,
  /** Looking for work together ({@code bemiddeling}). */
  MEDIATION,
  /** Beginning to work ({@code plaatsing}). */
  PLACEMENT,
  /** Staying at work ({@code nazorg}). */
  AFTERCARE
}
