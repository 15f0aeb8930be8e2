package nl.pow.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a class of tests a contract: its run is itemised rule by rule.
 *
 * <p>Tests are named {@code required_S04_words} or {@code optional_S04_words} and have a {@link
 * LikelyCause}. A run writes {@code target/pow-kit/<class>.html}; the parameter {@code
 * pow.kit.folder} of the JUnit Platform names another folder. It fails when no test ran, and when a
 * test was left out for any other reason than a lack that the subject declares ({@link Supposing}).
 * What was tried stands on the page too when the class is {@link Described}.
 */
@Documented
@ExtendWith(Itemised.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // JUnit makes the extension; nobody else needs it
@Target(ElementType.TYPE)
public @interface Rulebook {
  /**
   * The rules, in order.
   *
   * @return each a number, a blank and what the rule says
   */
  String[] value();
}
