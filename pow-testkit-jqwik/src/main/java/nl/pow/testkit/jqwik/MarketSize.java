package nl.pow.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells how large a market is that a property takes; without it, it is small. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MarketSize {
  /**
   * How many candidates there are.
   *
   * @return 0 or more
   */
  int candidates() default 40;

  /**
   * How many vacancies there are.
   *
   * @return 0 or more
   */
  int vacancies() default 12;

  /**
   * How many vacancies there are to a hundred candidates, instead of {@link #vacancies}.
   *
   * @return 0 or more; -1 to take the number of vacancies
   */
  int tightness() default -1;

  /**
   * How many professions there are, the commonest; the fewer, the more people suit the same work.
   *
   * @return 1 or more
   */
  int professions() default Integer.MAX_VALUE;
}
