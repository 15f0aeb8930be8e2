package nl.pow.core.store;

import java.util.List;
import nl.pow.core.PowException;

/** A commit that would leave something referring to nothing. */
public final class MissingReferenceException extends PowException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reference> missing;

  /**
   * Makes the refusal.
   *
   * @param missing what is referred to and would not be there
   */
  public MissingReferenceException(List<Reference> missing) {
    super(
        "Nothing was changed, since these would be referred to and not be there: "
            + missing
            + ".\nMaybe insert them in the same change set, or delete what refers to them.");
    this.missing = List.copyOf(missing);
  }

  /**
   * What is missing.
   *
   * @return at least one reference
   */
  public List<Reference> missing() {
    return missing;
  }
}
