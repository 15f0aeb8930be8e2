package nl.pow.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.pow.core.Severity;

/**
 * A value that had better be there: null is allowed, and gives a warning that says what is missed.
 */
@Documented
@Constraint(validatedBy = ExpectedValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Expected {
  /**
   * How bad it is.
   *
   * @return a warning by default
   */
  Severity severity() default Severity.WARNING;

  /**
   * The message key.
   *
   * @return a key in braces
   */
  String message() default "{nl.pow.expected}";

  /**
   * The groups of Jakarta Validation.
   *
   * @return none by default
   */
  Class<?>[] groups() default {};

  /**
   * The payload of Jakarta Validation.
   *
   * @return none by default
   */
  Class<? extends Payload>[] payload() default {};
}
