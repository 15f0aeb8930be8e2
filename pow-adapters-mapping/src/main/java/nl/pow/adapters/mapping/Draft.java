package nl.pow.adapters.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON form of one row in the making; knows which column each value came from. */
final class Draft {
  private static final JsonFactory JSON = new JsonFactory();

  private final Fields root = new Fields(new TreeMap<>());

  private sealed interface Node {}

  private record Fields(Map<String, Node> byName) implements Node {}

  private record Items(TreeMap<Integer, Node> byNumber) implements Node {}

  private record Leaf(Object value, String column) implements Node {}

  /** A finished document, with the column that each path in it came from. */
  record Written(String json, Map<String, String> columns) {}

  /** Puts a text, a whole number, or hours; the first that comes to a field stays. */
  void put(FieldPath path, Object value, String column) {
    put(root, path.steps(), 0, new Leaf(value, column));
  }

  private static void put(Fields whole, List<FieldPath.Step> steps, int at, Leaf leaf) {
    FieldPath.Step step = steps.get(at);
    boolean last = at == steps.size() - 1;
    if (step.item() == FieldPath.NONE) {
      Node part = last ? leaf : new Fields(new TreeMap<>());
      Node held = whole.byName().putIfAbsent(step.name(), part);
      if (!last && (held == null ? part : held) instanceof Fields fields) {
        put(fields, steps, at + 1, leaf);
      }
      return;
    }
    Node list = whole.byName().computeIfAbsent(step.name(), n -> new Items(new TreeMap<>()));
    if (list instanceof Items items) {
      int number = step.item() == FieldPath.NEXT ? next(items) : step.item();
      Node part = last ? leaf : new Fields(new TreeMap<>());
      Node held = items.byNumber().putIfAbsent(number, part);
      if (!last && (held == null ? part : held) instanceof Fields fields) {
        put(fields, steps, at + 1, leaf);
      }
    }
  }

  private static int next(Items items) {
    return items.byNumber().isEmpty() ? 0 : items.byNumber().lastKey() + 1;
  }

  /** Puts a value where nothing stands yet; in lists only into items that are there. */
  void complete(FieldPath path, Object value) {
    complete(root, path.steps(), 0, new Leaf(value, ""));
  }

  private static void complete(Fields whole, List<FieldPath.Step> steps, int at, Leaf leaf) {
    FieldPath.Step step = steps.get(at);
    if (step.item() == FieldPath.NONE && at == steps.size() - 1) {
      whole.byName().putIfAbsent(step.name(), leaf);
    } else if (step.item() == FieldPath.NONE) {
      Node part = whole.byName().computeIfAbsent(step.name(), n -> new Fields(new TreeMap<>()));
      completePart(part, steps, at + 1, leaf);
    } else if (whole.byName().get(step.name()) instanceof Items items) {
      Node one = items.byNumber().get(step.item());
      List<Node> meant =
          step.item() == FieldPath.NEXT
              ? List.copyOf(items.byNumber().values())
              : one == null ? List.of() : List.of(one);
      meant.forEach(part -> completePart(part, steps, at + 1, leaf));
    }
  }

  private static void completePart(Node part, List<FieldPath.Step> steps, int at, Leaf leaf) {
    if (part instanceof Fields fields && at < steps.size()) {
      complete(fields, steps, at, leaf);
    }
  }

  /** The document, as the only item of an array. */
  Written write() {
    StringWriter text = new StringWriter();
    Map<String, String> columns = new HashMap<>();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      write(root, "[0]", json, columns);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(text.toString(), columns);
  }

  private static void write(Node node, String path, JsonGenerator json, Map<String, String> columns)
      throws IOException {
    if (node instanceof Fields fields) {
      json.writeStartObject();
      for (Map.Entry<String, Node> field : fields.byName().entrySet()) {
        json.writeFieldName(field.getKey());
        write(field.getValue(), path + "." + field.getKey(), json, columns);
      }
      json.writeEndObject();
    } else if (node instanceof Items items) {
      json.writeStartArray();
      int number = 0;
      for (Node item : items.byNumber().values()) {
        write(item, path + "[" + number++ + "]", json, columns);
      }
      json.writeEndArray();
    } else if (node instanceof Leaf leaf) {
      columns.put(path, leaf.column());
      write(leaf.value(), json);
    }
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Hours hours) {
      json.writeStartObject();
      json.writeNumberField("minimum", hours.least());
      json.writeNumberField("maximum", hours.most());
      json.writeEndObject();
    } else {
      json.writeString(value.toString());
    }
  }

  /** Hours a week, not checked yet. */
  record Hours(int least, int most) {}
}
