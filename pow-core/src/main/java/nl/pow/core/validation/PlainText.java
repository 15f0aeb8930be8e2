package nl.pow.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that can be kept, shown and sent without surprises.
 *
 * <p>Refused are text that is too long, control characters other than tab and line breaks, signs
 * that turn the reading direction (Trojan Source, CVE-2021-42574) and halves of surrogate pairs.
 * Null is allowed. Everything else that Unicode has is kept as it is; what looks like a citizen
 * service number gives a warning.
 */
@Documented
@NoCitizenServiceNumber
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
  /**
   * The greatest length.
   *
   * @return a number of UTF-16 units
   */
  int max();

  /**
   * The message key.
   *
   * @return a key in braces
   */
  String message() default "{nl.pow.plain-text}";

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
