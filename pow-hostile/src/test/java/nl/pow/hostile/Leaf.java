package nl.pow.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text in a document, by the way to it.
 *
 * @param steps names of fields, and places in arrays
 */
record Leaf(List<String> steps) {
  static final ObjectMapper MAPPER = new ObjectMapper();

  /** Every text of a document. */
  static List<Leaf> of(String document) {
    List<Leaf> leaves = new ArrayList<>();
    collect(tree(document), List.of(), leaves);
    return leaves;
  }

  private static void collect(JsonNode node, List<String> steps, List<Leaf> leaves) {
    if (node.isTextual()) {
      leaves.add(new Leaf(steps));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), with(steps, Integer.toString(i)), leaves);
      }
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        collect(field.getValue(), with(steps, field.getKey()), leaves);
      }
    }
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return List.copyOf(more);
  }

  static JsonNode tree(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The field, wherever in a list it stands. */
  String path() {
    return String.join(".", steps).replaceAll("\\.[0-9]+", "[]");
  }

  /** Puts another text there. */
  void put(JsonNode document, String text) {
    JsonNode at = document;
    for (String step : steps.subList(0, steps.size() - 1)) {
      at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
    }
    String last = steps.get(steps.size() - 1);
    if (at instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), array.textNode(text));
    } else {
      ((ObjectNode) at).put(last, text);
    }
  }
}
