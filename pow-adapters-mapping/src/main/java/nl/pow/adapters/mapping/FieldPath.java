package nl.pow.adapters.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value goes in the JSON form of an entity.
 *
 * @param steps the way from the whole to the field
 */
record FieldPath(List<Step> steps) {
  /** One more item at the end of a list. */
  static final int NEXT = -1;

  /** No item: the field itself. */
  static final int NONE = -2;

  /** The JSON form of nothing lies deeper. */
  private static final int MOST_STEPS = 16;

  private static final Pattern STEP =
      Pattern.compile("([a-z][A-Za-z0-9]*)(?:\\[([0-9]{1,2}|\\*)])?");

  /** A field, and the item in it or {@link #NEXT} or {@link #NONE}. */
  record Step(String name, int item) {}

  /** The path, or null when it has another form or asks for a next item twice. */
  static @Nullable FieldPath parse(String text) {
    List<Step> steps = new ArrayList<>();
    String[] parts = text.split("\\.", MOST_STEPS + 1);
    if (parts.length > MOST_STEPS) {
      return null;
    }
    for (String part : parts) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        return null;
      }
      steps.add(new Step(step.group(1), item(step.group(2))));
    }
    return steps.stream().filter(step -> step.item() == NEXT).count() > 1
        ? null
        : new FieldPath(List.copyOf(steps));
  }

  private static int item(@Nullable String item) {
    return item == null ? NONE : item.equals("*") ? NEXT : Integer.parseInt(item);
  }

  boolean isOfMany() {
    return steps.stream().anyMatch(step -> step.item() == NEXT);
  }
}
