package nl.pow.core.shape;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import nl.pow.core.record.RecordClass;
import org.jspecify.annotations.Nullable;

/** Derives the tables and the tree of parts from a record class. */
final class Derivation {
  private final Class<?> type;
  private final List<TableDraft> drafts = new ArrayList<>();

  Derivation(Class<?> type) {
    this.type = type;
  }

  Group root() {
    if (!type.isRecord()) {
      throw unfit("it is no record.");
    }
    TableDraft root = TableDraft.root(snake(type.getSimpleName()));
    drafts.add(root);
    Group content = group("", false, false, type, root);
    boolean id = !content.parts().isEmpty() && content.parts().get(0) instanceof Leaf;
    if (!id || !root.columns().get(0).equals(new Column("id", ColumnType.TEXT, false, List.of()))) {
      throw unfit("its first component is no id.");
    }
    return content;
  }

  List<Table> tables() {
    return drafts.stream().map(TableDraft::table).toList();
  }

  private Group group(
      String path, boolean nullable, boolean optional, Class<?> record, TableDraft draft) {
    RecordClass parts = Group.type(record);
    List<Node> nodes = new ArrayList<>();
    for (RecordComponent component : parts.components()) {
      String name = snake(component.getName());
      String column = path.isEmpty() ? name : path + "_" + name;
      nodes.add(node(column, component.getAnnotatedType(), nullable || optional, draft));
    }
    Group group = new Group(path, nullable, parts, List.copyOf(nodes));
    if (nullable && nodes.stream().noneMatch(Node::alwaysHasCell)) {
      throw unfit("[" + path + "] may be null, and has no cell that tells whether it is.");
    }
    return group;
  }

  private Node node(String path, AnnotatedType annotated, boolean optional, TableDraft draft) {
    boolean nullable = annotated.isAnnotationPresent(Nullable.class);
    if (annotated instanceof AnnotatedParameterizedType collection) {
      return many(path, nullable, collection, draft);
    }
    Class<?> plain = plain(path, annotated);
    Scalar scalar = Scalar.of(plain);
    if (scalar != null) {
      return draft.add(path, !nullable, optional, scalar, this::unfit);
    }
    if (!plain.isRecord()) {
      throw unfit("[" + path + "] is a [" + plain.getSimpleName() + "].");
    }
    return group(path, nullable, optional, plain, draft);
  }

  private Many many(
      String path, boolean nullable, AnnotatedParameterizedType collection, TableDraft owner) {
    Class<?> raw = (Class<?>) ((ParameterizedType) collection.getType()).getRawType();
    AnnotatedType item = collection.getAnnotatedActualTypeArguments()[0];
    boolean ordered = raw == List.class;
    if (nullable || item.isAnnotationPresent(Nullable.class)) {
      throw unfit("[" + path + "] is or holds null.");
    }
    if (!ordered && raw != SortedSet.class) {
      throw unfit("[" + path + "] is neither a List nor a SortedSet.");
    }
    TableDraft child = owner.child(path, ordered);
    int number = drafts.size();
    drafts.add(child);
    Class<?> plain = plain(path, item);
    Scalar scalar = Scalar.of(plain);
    if (scalar == null && !(ordered && plain.isRecord())) {
      throw unfit("[" + path + "] holds what takes more than one column.");
    }
    Node node =
        scalar == null
            ? group("", false, false, plain, child)
            : child.add("value", true, false, scalar, this::unfit);
    Table table = child.table();
    int index = table.ownerColumns();
    Leaf position = new Leaf(index, table.columns().get(index), Scalar.POSITION, true);
    return new Many(table, number, ordered, position, node);
  }

  private Class<?> plain(String path, AnnotatedType annotated) {
    if (annotated.getType() instanceof Class<?> plain) {
      return plain;
    }
    throw unfit("[" + path + "] has no plain type.");
  }

  private UnfitTypeException unfit(String reason) {
    return new UnfitTypeException(type, reason);
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
