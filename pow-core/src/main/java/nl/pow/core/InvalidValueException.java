package nl.pow.core;

/** A value that its type does not allow; the message tells the rule and never the value. */
public final class InvalidValueException extends PowException {
  private static final long serialVersionUID = 1L;

  /** The code of the problem. */
  private final String code;

  /**
   * Makes the refusal of one value.
   *
   * @param what the kind of value, as a code in kebab case, such as {@code region-code}; stable
   *     over releases
   * @param rule the rule that was broken, as a sentence without the offending value
   */
  public InvalidValueException(String what, String rule) {
    super(rule);
    this.code = what;
  }

  /**
   * The kind of value that was refused.
   *
   * @return a stable code in kebab case
   */
  public String code() {
    return code;
  }
}
