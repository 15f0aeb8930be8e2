package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths such as {@code wishes.occupations[1]}. */
final class JsonPath {
  /** What does not look like the name of a field may be somebody's data. */
  private static final Pattern SHOWN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]++)|\\[([0-9]++)]");

  private JsonPath() {}

  static String field(String path, String name) {
    String shown = SHOWN.matcher(name).matches() ? name : "?";
    return path.isEmpty() ? shown : path + "." + shown;
  }

  static String item(String path, int index) {
    return path + "[" + index + "]";
  }

  static String of(JsonStreamContext context) {
    String above = context.getParent() == null ? "" : of(context.getParent());
    if (context.inArray() && context.hasCurrentIndex()) {
      return item(above, context.getCurrentIndex());
    }
    return context.inObject() && context.hasCurrentName()
        ? field(above, context.getCurrentName())
        : above;
  }

  /** The line of what lies at a path below a node, or of the nearest node above it. */
  static int line(Node node, String path) {
    Node at = node;
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      Node next = null;
      if (at instanceof Node.Fields object) {
        next = object.fields().get(step.group(1));
      } else if (at instanceof Node.Items array && step.group(2) != null) {
        int index = Integer.parseInt(step.group(2));
        next = index < array.items().size() ? array.items().get(index) : null;
      }
      if (next == null) {
        return at.line();
      }
      at = next;
    }
    return at.line();
  }
}
