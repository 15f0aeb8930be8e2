package nl.pow.core.region;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a region that stands in some list of the {@link RegionRegister}. Null is allowed. */
@Documented
@Constraint(validatedBy = KnownRegionValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownRegion {
  /**
   * The message key.
   *
   * @return a key in braces
   */
  String message() default "{nl.pow.known-region}";

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
