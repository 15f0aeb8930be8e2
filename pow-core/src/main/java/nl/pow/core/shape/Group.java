package nl.pow.core.shape;

import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** A record whose components lie side by side. */
record Group(String path, boolean nullable, RecordType type, List<Node> parts) implements Node {
  @Override
  public void write(@Nullable Object value, RowWriter out) {
    for (int i = 0; value != null && i < parts.size(); i++) {
      parts.get(i).write(type.part(value, i), out);
    }
  }

  @Override
  public @Nullable Object read(RowReader in) {
    if (nullable && isAbsent(in.row())) {
      return null;
    }
    int before = in.problemCount();
    Object[] values = parts.stream().map(p -> p.read(in)).toArray();
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
    return parts.stream().allMatch(p -> p.isAbsent(row));
  }

  @Override
  public boolean alwaysHasCell() {
    return !nullable && parts.stream().anyMatch(Node::alwaysHasCell);
  }
}
