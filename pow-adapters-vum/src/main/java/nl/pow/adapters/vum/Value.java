package nl.pow.adapters.vum;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pow.adapters.vum.Node.ListNode;
import nl.pow.adapters.vum.Node.ObjectNode;
import nl.pow.adapters.vum.Node.Scalar;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/** A value that is there, with its place; null comes back, and a problem goes out, if it is bad. */
record Value(Node node, String path, Findings findings) {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Nine digits hold every limit of VUM and fit an int. */
  private static final Pattern SMALL = Pattern.compile("-?[0-9]{1,9}");

  /** A text of which the length counts in UTF-16 units, as in the domain. */
  @Nullable String text(int max) {
    if (!(node instanceof Scalar s) || s.type() != Node.Type.TEXT) {
      report(Fault.NOT_A_TEXT);
      return null;
    }
    if (s.text().length() > max) {
      report(Fault.TEXT_TOO_LONG, Map.of("max", max));
      return null;
    }
    if (Unprintable.in(s.text())) {
      report(Fault.TEXT_UNPRINTABLE);
      return null;
    }
    return s.text();
  }

  @Nullable Integer number(int min, int max) {
    if (!(node instanceof Scalar s) || s.type() != Node.Type.WHOLE_NUMBER) {
      report(Fault.NOT_A_WHOLE_NUMBER);
      return null;
    }
    Integer number = SMALL.matcher(s.text()).matches() ? Integer.valueOf(s.text()) : null;
    if (number == null || number < min || number > max) {
      report(Fault.NUMBER_OUT_OF_RANGE, Map.of("min", min, "max", max));
      return null;
    }
    return number;
  }

  @Nullable LocalDate date() {
    if (!(node instanceof Scalar s) || s.type() != Node.Type.TEXT) {
      report(Fault.NOT_A_TEXT);
      return null;
    }
    if (!DATE.matcher(s.text()).matches()) {
      report(Fault.DATE_FORM);
      return null;
    }
    try {
      return Period.check(LocalDate.parse(s.text()));
    } catch (DateTimeException e) {
      report(Fault.DATE_FORM);
      return null;
    } catch (InvalidValueException e) {
      report(Fault.DATE_OUT_OF_RANGE);
      return null;
    }
  }

  /** A code, which VUM writes as a number on one side and as a text on the other. */
  <E> @Nullable E code(CodeList<E> list) {
    if (!(node instanceof Scalar s) || s.type() == Node.Type.OTHER) {
      report(Fault.NOT_A_CODE);
      return null;
    }
    if (!list.has(s)) {
      report(Fault.CODE_UNKNOWN, Map.of("codes", String.join(", ", list.codes())));
    }
    return list.meaning(s);
  }

  @Nullable Part part() {
    if (node instanceof ObjectNode o) {
      return new Part(o, path, findings);
    }
    report(Fault.NOT_AN_OBJECT);
    return null;
  }

  /** The elements of a list, those that are empty left out. */
  List<Value> items() {
    if (!(node instanceof ListNode list)) {
      report(Fault.NOT_A_LIST);
      return List.of();
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Value item = new Value(list.items().get(i), path + "[" + i + "]", findings);
      if (item.isNull()) {
        item.report(Fault.NULL_VALUE);
      } else if (!item.node().isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  boolean isNull() {
    return node instanceof Scalar s && s.type() == Node.Type.NULL;
  }

  void report(Fault fault) {
    report(fault, Map.of());
  }

  void report(Fault fault, Map<String, ?> values) {
    findings.add(fault, node.line(), path, values);
  }

  @Override
  public String toString() {
    return path;
  }
}
