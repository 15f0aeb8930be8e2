package nl.pow.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.Json;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.testkit.generator.Samples;

/**
 * A valid document of a kind, put together from samples until every text field that they have is in
 * it; it refers to the entities of {@link Samples#world}.
 *
 * @param kind the kind
 * @param document its JSON form
 */
record Specimen<E extends Entity<I>, I extends Id>(Kind<E, I> kind, JsonNode document) {
  private static final int SAMPLES = 25;
  private static final Json JSON = Json.create();

  private static final class Made {
    static final List<Specimen<?, ?>> ALL = made();
  }

  /** One of each kind, in the order in which they can be inserted. */
  static List<Specimen<?, ?>> all() {
    return Made.ALL;
  }

  /** That of one kind. */
  static Specimen<?, ?> of(Kind<?, ?> kind) {
    return all().stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
  }

  private static List<Specimen<?, ?>> made() {
    List<Reference> known = new ArrayList<>();
    for (Kind<?, ?> kind : Kind.all()) {
      known.add(new Reference(kind, kind.id(name(kind) + "-0")));
    }
    List<Specimen<?, ?>> all = new ArrayList<>();
    for (Kind<?, ?> kind : Kind.all()) {
      all.add(of(kind, known));
    }
    return List.copyOf(all);
  }

  private static <E extends Entity<I>, I extends Id> Specimen<E, I> of(
      Kind<E, I> kind, List<Reference> known) {
    Samples samples = new Samples(new Random(7));
    JsonNode full = null;
    for (int i = 0; i < SAMPLES; i++) {
      String more = JSON.write(samples.entity(kind, id(kind, 1), known));
      full = full == null ? Leaf.tree(more) : with(kind, full, Leaf.tree(more));
    }
    return new Specimen<>(kind, full);
  }

  /** Takes over what the other has more, field by field, as far as the whole stays valid. */
  private static JsonNode with(Kind<?, ?> kind, JsonNode full, JsonNode more) {
    JsonNode now = full;
    int size = paths(now).size();
    for (Map.Entry<String, JsonNode> field : more.properties()) {
      ObjectNode next = now.deepCopy();
      next.set(field.getKey(), merged(now.get(field.getKey()), field.getValue()));
      int larger = paths(next).size();
      if (larger > size && isValid(kind, next)) {
        now = next;
        size = larger;
      }
    }
    return now;
  }

  private static JsonNode merged(JsonNode one, JsonNode other) {
    if (one instanceof ObjectNode object && other instanceof ObjectNode) {
      ObjectNode both = object.deepCopy();
      for (Map.Entry<String, JsonNode> field : other.properties()) {
        both.set(field.getKey(), merged(one.get(field.getKey()), field.getValue()));
      }
      return both;
    }
    if (one instanceof ArrayNode array && !array.isEmpty() && !other.isEmpty()) {
      ArrayNode both = array.deepCopy();
      both.set(0, merged(array.get(0), other.get(0)));
      return both;
    }
    return one == null || (one.isArray() && one.isEmpty()) ? other : one;
  }

  private static boolean isValid(Kind<?, ?> kind, JsonNode document) {
    try {
      JSON.read(kind.type(), document.toString());
      return true;
    } catch (InvalidDataException e) {
      return false;
    }
  }

  /** The text fields of a document. */
  static TreeSet<String> paths(JsonNode document) {
    TreeSet<String> paths = new TreeSet<>();
    Leaf.of(document).forEach(leaf -> paths.add(leaf.path()));
    return paths;
  }

  /** The id that the entity of a number gets. */
  static <I extends Id> I id(Kind<?, I> kind, int number) {
    return kind.id(name(kind) + "-" + number);
  }

  private static String name(Kind<?, ?> kind) {
    return (kind.equals(Kind.PROTECTED_ATTRIBUTES) ? Kind.CANDIDATE : kind).name();
  }

  /** The same with another id. */
  Specimen<E, I> numbered(int number) {
    ObjectNode next = document.deepCopy();
    next.put("id", id(kind, number).value());
    return new Specimen<>(kind, next);
  }

  /** The texts in it that neither are its id nor name another entity. */
  List<Leaf> texts() {
    return Leaf.of(document).stream()
        .filter(leaf -> !leaf.at().equals("id") && !leaf.in(document).matches("[a-z-]+-[01]"))
        .toList();
  }

  /** The same with a text in each of these fields that takes it. */
  Filled<E> filled(Json json, List<Leaf> fields, String text) {
    JsonNode tree = document.deepCopy();
    List<Leaf> taking = new ArrayList<>(fields);
    taking.forEach(field -> field.put(tree, text));
    while (true) {
      try {
        return new Filled<>(json.read(kind.type(), tree.toString()), tree, taking);
      } catch (InvalidDataException refused) {
        List<Leaf> wrong =
            taking.stream()
                .filter(
                    field -> refused.problems().stream().anyMatch(p -> field.isWithin(p.path())))
                .toList();
        if (wrong.isEmpty()) {
          throw refused;
        }
        wrong.forEach(field -> field.put(tree, field.in(document)));
        taking.removeAll(wrong);
      }
    }
  }

  /**
   * An entity with a text in many fields.
   *
   * @param entity what was read
   * @param document out of what
   * @param taking the fields that took the text
   */
  record Filled<E>(E entity, JsonNode document, List<Leaf> taking) {}
}
