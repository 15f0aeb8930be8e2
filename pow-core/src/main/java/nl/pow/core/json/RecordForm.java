package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.pow.core.record.RecordClass;
import org.jspecify.annotations.Nullable;

/**
 * A record, as an object with a field for each component that tells something.
 *
 * @param type the record class
 * @param parts its components, in order
 * @param absent the value that means that nothing is known, or null
 */
record RecordForm(RecordClass type, List<Part> parts, @Nullable Object absent) implements Form {

  /** A component, its form and what it means when it is absent; null when null. */
  record Part(String name, boolean nullable, Supplier<Form> form) {
    @Nullable Object absent() {
      return nullable ? null : form.get().absent();
    }
  }

  @Override
  public Object read(Node node, String path, Reading reading) {
    if (!(node instanceof Node.Fields object)) {
      return reading.notThis("json-no-object", node, path);
    }
    tellUnknown(object, path, reading);
    @Nullable Object[] values = parts.stream().map(p -> part(p, object, path, reading)).toArray();
    if (Arrays.stream(values).noneMatch(Failed.class::isInstance)) {
      try {
        return type.make(values);
      } catch (RuntimeException e) {
        reading.faults().refused(e, type.code(), path, node.line());
      }
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        reading.checkComponent(type.type(), parts.get(i).name(), value, node, path);
      }
    }
    return Failed.WHOLE;
  }

  private static @Nullable Object part(Part part, Node.Fields object, String path, Reading in) {
    String at = JsonPath.field(path, part.name());
    Node node = object.fields().get(part.name());
    if (node != null && !Node.isNothing(node)) {
      return in.read(part.form().get(), node, at);
    }
    Object absent = part.absent();
    boolean missing = absent == null && !part.nullable();
    return missing ? in.tell("json-missing", at, object.line()) : absent;
  }

  private void tellUnknown(Node.Fields object, String path, Reading reading) {
    List<String> known = parts.stream().map(Part::name).toList();
    object
        .fields()
        .forEach(
            (name, node) -> {
              if (!known.contains(name)) {
                reading.faults().unknownName(name, known, JsonPath.field(path, name), node.line());
              }
            });
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Object component = type.component(value, i);
      if (component != null && !component.equals(part.absent())) {
        out.writeFieldName(part.name());
        part.form().get().write(component, out);
      }
    }
    out.writeEndObject();
  }
}
