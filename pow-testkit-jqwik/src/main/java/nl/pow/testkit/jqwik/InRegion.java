package nl.pow.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in which region a market is that a property takes; without it, chance chooses one. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InRegion {
  /**
   * The region.
   *
   * @return its code, such as {@code AM24}
   */
  String value();

  /**
   * The year of the division into regions.
   *
   * @return 2015 or 2026
   */
  int year() default 2026;
}
