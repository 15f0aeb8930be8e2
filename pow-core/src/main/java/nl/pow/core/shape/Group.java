package nl.pow.core.shape;

import java.lang.reflect.Modifier;
import java.util.List;
import nl.pow.core.InvalidValueException;
import nl.pow.core.record.RecordClass;
import org.jspecify.annotations.Nullable;

/** A record whose components lie side by side. */
record Group(String path, boolean nullable, RecordClass type, List<Node> parts) implements Node {
  /** Reads a record class; only public ones have a table form. */
  static RecordClass type(Class<?> record) {
    UnfitTypeException refusal = new UnfitTypeException(record, "it is not public.");
    if (!Modifier.isPublic(record.getModifiers())) {
      throw refusal;
    }
    return RecordClass.of(record, () -> refusal);
  }

  @Override
  public void write(@Nullable Object value, RowWriter out) {
    for (int i = 0; value != null && i < parts.size(); i++) {
      parts.get(i).write(type.component(value, i), out);
    }
  }

  @Override
  public @Nullable Object read(RowReader in) {
    if (nullable && isAbsent(in.row())) {
      return null;
    }
    int before = in.problemCount();
    @Nullable Object[] values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).read(in);
    }
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return type.make(values);
    } catch (InvalidValueException e) {
      in.refused(e, path);
      return null;
    }
  }

  @Override
  public boolean isAbsent(Row row) {
    for (Node part : parts) {
      if (!part.isAbsent(row)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean alwaysHasCell() {
    return !nullable && parts.stream().anyMatch(Node::alwaysHasCell);
  }
}
