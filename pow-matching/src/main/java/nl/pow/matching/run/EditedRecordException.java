package nl.pow.matching.run;

import nl.pow.core.PowException;

/** A record that is not as it was made: a part was changed, left out, put in or moved. */
public final class EditedRecordException extends PowException {
  private static final long serialVersionUID = 1L;

  /** Where, or empty. */
  private final String place;

  EditedRecordException(String place, String fault) {
    super(
        "The record of a run is not as it was made: ["
            + place
            + "] "
            + fault
            + "\nMaybe compare it with a copy that is kept elsewhere; do not use it as evidence.");
    this.place = place;
  }

  /**
   * Where the edit shows first.
   *
   * @return {@code line 3} of a log, counted from 1, or {@code run}, {@code inputs} or {@code
   *     result} of a recording
   */
  public String place() {
    return place;
  }
}
