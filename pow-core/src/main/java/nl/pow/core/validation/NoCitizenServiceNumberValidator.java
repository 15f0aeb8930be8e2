package nl.pow.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import nl.pow.core.Id;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoCitizenServiceNumber}. Made by the validation provider; has no state. */
public final class NoCitizenServiceNumberValidator
    implements ConstraintValidator<NoCitizenServiceNumber, CharSequence> {
  private static final Pattern DIGITS = Pattern.compile("[0-9]++");

  /** Made by the validation provider. */
  public NoCitizenServiceNumberValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null
        || DIGITS.matcher(text).results().noneMatch(run -> Id.passesElevenProof(run.group()));
  }
}
