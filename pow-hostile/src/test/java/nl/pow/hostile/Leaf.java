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
import java.util.function.Predicate;

/**
 * A text or number in a document, by the way to it.
 *
 * @param steps names of fields, and places in arrays
 */
record Leaf(List<String> steps) {
  static final ObjectMapper MAPPER = new ObjectMapper();

  /** Every text of a document. */
  static List<Leaf> of(JsonNode document) {
    List<Leaf> leaves = new ArrayList<>();
    collect(document, JsonNode::isTextual, List.of(), leaves);
    return leaves;
  }

  /** Every text of a document, sorted. */
  static List<String> texts(String document) {
    JsonNode tree = tree(document);
    return of(tree).stream().map(leaf -> leaf.in(tree)).sorted().toList();
  }

  /** Every number of a document. */
  static List<Leaf> numbers(JsonNode document) {
    List<Leaf> leaves = new ArrayList<>();
    collect(document, JsonNode::isNumber, List.of(), leaves);
    return leaves;
  }

  private static void collect(
      JsonNode node, Predicate<JsonNode> wanted, List<String> steps, List<Leaf> leaves) {
    if (wanted.test(node)) {
      leaves.add(new Leaf(steps));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), wanted, with(steps, Integer.toString(i)), leaves);
      }
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        collect(field.getValue(), wanted, with(steps, field.getKey()), leaves);
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

  /** The way as problems tell it: {@code wishes.occupations[0]}. */
  String at() {
    return ("." + String.join(".", steps))
        .replaceAll("\\.([0-9]+)", "[$1]")
        .replaceFirst("^\\.", "");
  }

  /** Whether a problem with this path is about it, or about what it is a part of. */
  boolean isWithin(String path) {
    String at = at();
    return at.equals(path)
        || (at.startsWith(path) && (path.isEmpty() || ".[".indexOf(at.charAt(path.length())) >= 0));
  }

  /** The text or number that stands there. */
  String in(JsonNode document) {
    JsonNode at = document;
    for (String step : steps) {
      at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
    }
    return at.asText();
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
