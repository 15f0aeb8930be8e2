package nl.pow.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is probably wrong with the subject when a test of a kit goes red.
 *
 * <p>Part of the documentation of the test, and of the page that a run leaves behind.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LikelyCause {
  /**
   * The causes, likeliest first.
   *
   * @return sentences
   */
  String[] value();
}
