package nl.pow.core;

import java.util.Comparator;

/**
 * One fault in data, told so that somebody can mend it: which rule, where, and how bad.
 *
 * <p>Neither path nor message holds a value of a personal field. Problems compare by source, path,
 * code and message.
 *
 * @param code the rule that was broken, stable over releases, in kebab case
 * @param severity whether the value was taken or refused
 * @param path the field, as {@code wishes.hours} or {@code skills[2].level}; may be empty
 * @param source the file and line, or {@link Source#none()}
 * @param message a sentence for people, in the language that was asked
 */
public record Problem(String code, Severity severity, String path, Source source, String message)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.source.file())
          .thenComparing(p -> p.source.line())
          .thenComparing(Problem::path)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /**
   * The same problem at another place.
   *
   * @param place the place
   * @return a copy
   */
  public Problem at(Source place) {
    return new Problem(code, severity, path, place, message);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * One line for a log or a terminal.
   *
   * @return severity, source, path, code and message
   */
  @Override
  public String toString() {
    String place = source.toString().isEmpty() ? "" : source + " ";
    String field = path.isEmpty() ? "" : path + ": ";
    return severity + " " + place + field + message + " [" + code + "]";
  }
}
