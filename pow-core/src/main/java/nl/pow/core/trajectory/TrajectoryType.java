package nl.pow.core.trajectory;

import static nl.pow.core.trajectory.Phase.AFTERCARE;
import static nl.pow.core.trajectory.Phase.DIAGNOSIS;
import static nl.pow.core.trajectory.Phase.MEDIATION;
import static nl.pow.core.trajectory.Phase.ORIENTATION;
import static nl.pow.core.trajectory.Phase.PLACEMENT;
import static nl.pow.core.trajectory.Phase.REGISTRATION;
import static nl.pow.core.trajectory.Phase.SOCIALLY_FIT;
import static nl.pow.core.trajectory.Phase.TRAINING;
import static nl.pow.core.trajectory.Phase.WORK_FIT;

import java.util.EnumSet;
import java.util.Set;

/** What kind of guidance a trajectory is; each kind has its own phases. */
public enum TrajectoryType {
  /** From work, or from work that ends, to other work ({@code werk-naar-werk}). */
  WORK_TO_WORK,
  /** From being without work to work, through all phases ({@code re-integratie}). */
  REINTEGRATION,
  /** Guidance at the workplace ({@code jobcoaching}). */
  JOB_COACHING,
  /** Training and retraining ({@code om- en bijscholing}). */
  TRAINING_AND_RETRAINING,
  /** Learning at a workplace ({@code praktijkleren}). */
  WORKPLACE_LEARNING,
  /** To work in another sector ({@code sectoroverstap}). */
  SECTOR_SWITCH,
  /** Service over a distance, with assessments ({@code e-dienstverlening}). */
  E_SERVICE,
  /** Young people without work or school. */
  YOUTH;

  /**
   * The phases that a trajectory of this kind can be in.
   *
   * @return the phases, in their order
   */
  public Set<Phase> phases() {
    return switch (this) {
      case REINTEGRATION, YOUTH -> EnumSet.allOf(Phase.class);
      case WORK_TO_WORK, SECTOR_SWITCH -> EnumSet.complementOf(EnumSet.of(SOCIALLY_FIT, WORK_FIT));
      case JOB_COACHING -> EnumSet.of(DIAGNOSIS, PLACEMENT, AFTERCARE);
      case TRAINING_AND_RETRAINING ->
          EnumSet.of(REGISTRATION, DIAGNOSIS, ORIENTATION, TRAINING, AFTERCARE);
      case WORKPLACE_LEARNING ->
          EnumSet.of(REGISTRATION, DIAGNOSIS, WORK_FIT, TRAINING, PLACEMENT, AFTERCARE);
      case E_SERVICE -> EnumSet.of(REGISTRATION, DIAGNOSIS, WORK_FIT, ORIENTATION, MEDIATION);
    };
  }
}
