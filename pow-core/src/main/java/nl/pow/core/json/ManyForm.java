package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A list or sorted set, as an array.
 *
 * @param ordered whether it is a list
 * @param item the form of its items
 */
record ManyForm(boolean ordered, Supplier<Form> item) implements Form {
  @Override
  public Object read(Node node, String path, Reading reading) {
    if (!(node instanceof Node.Items array)) {
      return reading.notThis("json-no-array", node, path);
    }
    List<Object> values = new ArrayList<>();
    SortedSet<Object> seen = new TreeSet<>();
    for (int i = 0; i < array.items().size(); i++) {
      Node each = array.items().get(i);
      String at = JsonPath.item(path, i);
      Object value = reading.read(item.get(), each, at);
      boolean again = !ordered && !(value instanceof Failed) && !seen.add(value);
      values.add(again ? reading.tell("json-duplicate-item", at, each.line()) : value);
    }
    if (values.stream().anyMatch(Failed.class::isInstance)) {
      return new Failed(values);
    }
    return ordered ? values : seen;
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Object each : (Collection<?>) value) {
      item.get().write(each, out);
    }
    out.writeEndArray();
  }

  @Override
  public Object absent() {
    return ordered ? List.of() : Collections.emptySortedSet();
  }
}
