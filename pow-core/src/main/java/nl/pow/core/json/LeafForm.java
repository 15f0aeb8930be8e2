package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value without parts: a text, a whole number or a truth value.
 *
 * @param kind what it is in JSON
 * @param code the code of a refusal that has none of its own
 * @param make makes the value of the text that stands in JSON
 * @param text gives the text that stands in JSON
 * @param absent what an absent value means, or null
 * @param choices the names that are allowed; empty when there is no such list
 */
record LeafForm(
    Node.Kind kind,
    String code,
    Function<String, Object> make,
    Function<Object, String> text,
    @Nullable Object absent,
    List<String> choices)
    implements Form {

  static LeafForm of(
      Node.Kind kind, String code, Function<String, Object> make, Function<Object, String> text) {
    return new LeafForm(kind, code, make, text, null, List.of());
  }

  static LeafForm integer(Function<String, Object> make) {
    return of(Node.Kind.INTEGER, "json-range", make, Object::toString);
  }

  static LeafForm choice(Class<?> type) {
    List<? extends Enum<?>> constants =
        Arrays.stream(type.getEnumConstants()).map(c -> (Enum<?>) c).toList();
    List<String> names = constants.stream().map(Enum::name).toList();
    int unknown = names.indexOf("UNKNOWN");
    return new LeafForm(
        Node.Kind.TEXT,
        "json-choice",
        name -> constants.get(names.indexOf(name)),
        value -> ((Enum<?>) value).name(),
        unknown < 0 ? null : constants.get(unknown),
        names);
  }

  @Override
  public Object read(Node node, String path, Reading reading) {
    if (!(node instanceof Node.Leaf leaf) || leaf.kind() != kind) {
      return otherKind(node, path, reading);
    }
    if (!choices.isEmpty() && !choices.contains(leaf.text())) {
      reading
          .faults()
          .tell("json-choice", path, node.line(), Map.of("choices", String.join(", ", choices)));
      return Failed.WHOLE;
    }
    try {
      return make.apply(leaf.text());
    } catch (RuntimeException e) {
      reading.faults().refused(e, code, path, node.line());
      return Failed.WHOLE;
    }
  }

  private Failed otherKind(Node node, String path, Reading reading) {
    String asked =
        switch (kind) {
          case INTEGER -> "json-no-integer";
          case BOOLEAN -> "json-no-boolean";
          default -> "json-no-text";
        };
    return reading.notThis(asked, node, path);
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    String written = text.apply(value);
    switch (kind) {
      case INTEGER -> out.writeNumber(Long.parseLong(written));
      case BOOLEAN -> out.writeBoolean(written.equals("true"));
      default -> Output.text(written, out);
    }
  }
}
