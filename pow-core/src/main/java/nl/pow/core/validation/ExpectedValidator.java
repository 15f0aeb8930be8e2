package nl.pow.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Expected}. Made by the validation provider; has no state. */
public final class ExpectedValidator implements ConstraintValidator<Expected, Object> {
  /** Made by the validation provider. */
  public ExpectedValidator() {}

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    return value != null;
  }
}
