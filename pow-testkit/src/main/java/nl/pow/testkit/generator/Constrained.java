package nl.pow.testkit.generator;

import java.lang.annotation.Annotation;
import java.util.Locale;
import nl.pow.core.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A constraint as it stands in the model.
 *
 * @param ofItem whether it is about the items of a list and not about the list
 */
record Constrained(Annotation annotation, boolean ofItem) {
  private static final String OWN = "{nl.pow.";

  /** The code that validation gives the problem: the key of its message, or else its own name. */
  String code() {
    String message = String.valueOf(attribute("message"));
    return message.startsWith(OWN)
        ? message.substring(OWN.length(), message.length() - 1)
        : annotation
            .annotationType()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
  }

  Severity severity() {
    return attribute("severity") == Severity.WARNING ? Severity.WARNING : Severity.ERROR;
  }

  /** Null when the constraint has no such attribute. */
  private @Nullable Object attribute(String name) {
    try {
      return annotation.annotationType().getMethod(name).invoke(annotation);
    } catch (NoSuchMethodException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + name + " of " + annotation + ": " + e, e);
    }
  }
}
