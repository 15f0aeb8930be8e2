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
import nl.pow.adapters.vum.Node.Type;
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
    if (!(node instanceof Scalar s) || s.type() != Type.TEXT) {
      return report(Fault.NOT_A_TEXT);
    }
    if (s.text().length() > max) {
      return report(Fault.TEXT_TOO_LONG, Map.of("max", max));
    }
    return Unprintable.in(s.text()) ? report(Fault.TEXT_UNPRINTABLE) : s.text();
  }

  @Nullable Integer number(int min, int max) {
    if (!(node instanceof Scalar s) || s.type() != Type.WHOLE_NUMBER) {
      return report(Fault.NOT_A_WHOLE_NUMBER);
    }
    Integer number = SMALL.matcher(s.text()).matches() ? Integer.valueOf(s.text()) : null;
    return number == null || number < min || number > max
        ? report(Fault.NUMBER_OUT_OF_RANGE, Map.of("min", min, "max", max))
        : number;
  }

  @Nullable LocalDate date() {
    if (!(node instanceof Scalar s) || s.type() != Type.TEXT) {
      return report(Fault.NOT_A_TEXT);
    }
    if (!DATE.matcher(s.text()).matches()) {
      return report(Fault.DATE_FORM);
    }
    try {
      return Period.check(LocalDate.parse(s.text()));
    } catch (DateTimeException e) {
      return report(Fault.DATE_FORM);
    } catch (InvalidValueException e) {
      return report(Fault.DATE_OUT_OF_RANGE);
    }
  }

  /** A code, which VUM writes as a number on one side and as a text on the other. */
  <E> @Nullable E code(CodeList<E> list) {
    if (!(node instanceof Scalar s) || s.type() == Type.OTHER) {
      return report(Fault.NOT_A_CODE);
    }
    return list.has(s)
        ? list.meaning(s)
        : report(Fault.CODE_UNKNOWN, Map.of("codes", String.join(", ", list.codes())));
  }

  @Nullable Part part() {
    return node instanceof ObjectNode o
        ? new Part(o, path, findings)
        : report(Fault.NOT_AN_OBJECT);
  }

  /** The elements of a list, those that are empty left out. */
  List<Value> items() {
    if (!(node instanceof ListNode list)) {
      report(Fault.NOT_A_LIST);
      return List.of();
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Node item = list.items().get(i);
      if (!item.isEmpty()) {
        items.add(new Value(item, path + "[" + i + "]", findings));
      }
    }
    return items;
  }

  <T> @Nullable T report(Fault fault) {
    return report(fault, Map.of());
  }

  <T> @Nullable T report(Fault fault, Map<String, ?> values) {
    findings.add(fault, node.line(), path, values);
    return null;
  }

  @Override
  public String toString() {
    return path;
  }
}
