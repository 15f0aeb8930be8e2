package nl.pow.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlainText}. Made by the validation provider; has no state but the length. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {
  private int max;

  /** Made by the validation provider. */
  public PlainTextValidator() {}

  @Override
  public void initialize(PlainText constraint) {
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null
        || (text.length() <= max && text.codePoints().allMatch(PlainTextValidator::allowed));
  }

  private static boolean allowed(int c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return blank || (!Character.isISOControl(c) && !turnsDirection && !isLoneSurrogate(c));
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
