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
 * Text in which no citizen service number (BSN) seems to stand: no run of exactly nine digits that
 * passes the 11-proof.
 *
 * <p>About one in eleven random numbers of nine digits passes too, so the problem is a warning. It
 * is part of {@link PlainText}. Null is allowed.
 */
@Documented
@Constraint(validatedBy = NoCitizenServiceNumberValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoCitizenServiceNumber {
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
  String message() default "{nl.pow.text-bsn}";

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
