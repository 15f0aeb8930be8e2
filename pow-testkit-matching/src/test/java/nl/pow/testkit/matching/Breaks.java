package nl.pow.testkit.matching;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The rules that a subject breaks, all of them and no others. */
@Retention(RetentionPolicy.RUNTIME)
@interface Breaks {
  String[] value();
}
