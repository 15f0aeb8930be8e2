package nl.pow.core.plugin;

import java.util.ServiceConfigurationError;

/** Text from outside as it may stand in a message: on one line and of a bounded length. */
final class Shown {
  private static final int LONGEST = 300;

  private Shown() {}

  static String text(String foreign) {
    int length = foreign.codePointCount(0, foreign.length());
    StringBuilder shown = new StringBuilder();
    foreign
        .codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '?' : c)
        .forEach(shown::appendCodePoint);
    return length > LONGEST ? shown + "..." : shown.toString();
  }

  /** The class and message of what really went wrong, below the wrappings of the JDK. */
  static String fault(Throwable fault) {
    boolean wrapped =
        fault instanceof ServiceConfigurationError || fault instanceof ExceptionInInitializerError;
    Throwable below = fault.getCause();
    if (wrapped && below != null) {
      return fault(below);
    }
    // the words of the virtual machine for this one depend on what it compiled already
    String message = fault instanceof AbstractMethodError ? "" : message(fault);
    if (fault instanceof ServiceConfigurationError) {
      // begins with the name of the service, which the sentence around it tells already
      return text(message.substring(message.indexOf(": ") < 0 ? 0 : message.indexOf(": ") + 2));
    }
    String type = fault.getClass().getName();
    return text(message.isEmpty() ? type : type + ": " + message);
  }

  /** The message, empty when there is none. */
  static String message(Throwable fault) {
    try {
      String message = fault.getMessage();
      return message == null ? "" : message;
    } catch (RuntimeException broken) {
      return "";
    }
  }
}
