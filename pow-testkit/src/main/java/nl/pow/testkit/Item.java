package nl.pow.testkit;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one test of a contract said.
 *
 * @param test the name of the method
 * @param outcome how it ended
 * @param causes what is probably wrong when it failed
 * @param message why it failed or was left out; empty when it passed
 * @param time how long it took
 */
record Item(String test, Outcome outcome, List<String> causes, String message, Duration time) {
  /** How a test ended. */
  enum Outcome {
    PASSED,
    FAILED,
    /** The subject declares that it lacks what is asked. */
    LACKING,
    /** Somebody else kept it from running. */
    LEFT_OUT
  }

  private static final Pattern NAME = Pattern.compile("(?:required|optional)_([A-Z]\\d\\d)_(.+)");

  static Item of(Method test, Outcome outcome, String message, Duration time) {
    LikelyCause cause = test.getAnnotation(LikelyCause.class);
    List<String> causes = cause == null ? List.of() : List.of(cause.value());
    return new Item(test.getName(), outcome, causes, message, time);
  }

  /** The number of its rule; empty when the name of the test has none. */
  String rule() {
    Matcher name = NAME.matcher(test);
    return name.matches() ? name.group(1) : "";
  }

  /** The name of the test in words. */
  String words() {
    Matcher name = NAME.matcher(test);
    String words = name.matches() ? name.group(2) : test;
    return words.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
