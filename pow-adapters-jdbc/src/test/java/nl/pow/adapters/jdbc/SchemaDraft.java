package nl.pow.adapters.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.ColumnType;
import nl.pow.core.shape.Shape;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Kind;

/** The statements that make the tables of all kinds, out of their records. */
final class SchemaDraft {
  private static final String OWN =
      """
      create table if not exists "pow_store" (
        "id" ${integer} not null,
        "revision" ${long} not null,
        "reach" ${long} not null,
        primary key ("id")
      ) ${end};

      insert into "pow_store" ("id", "revision", "reach")
        select 1, 0, 0 ${from} where not exists (select 1 from "pow_store");

      create table if not exists "pow_commit" (
        "revision" ${long} not null,
        "operation" ${word} not null,
        primary key ("revision"),
        unique ("operation")
      ) ${end};

      create table if not exists "pow_deleted" (
        "kind" ${word} not null,
        "id" ${id} not null,
        "revision" ${long} not null,
        primary key ("kind", "id")
      ) ${end};

      create index if not exists "pow_deleted_revision" on "pow_deleted" ("kind", "revision", "id");
      """;

  private final Traits traits;
  private final List<Table> tables;

  private SchemaDraft(Kind<?, ?> kind) {
    this.traits = Traits.of(kind);
    this.tables = Shape.of(kind.type()).tables();
  }

  static String text() {
    return OWN
        + Kind.all().stream()
            .map(kind -> new SchemaDraft(kind).statements())
            .collect(Collectors.joining());
  }

  private String statements() {
    StringBuilder text = new StringBuilder();
    for (Table table : tables) {
      text.append("\n").append(create(table));
    }
    indexes()
        .forEach(
            (name, columns) ->
                text.append("\ncreate index if not exists \"")
                    .append(name)
                    .append("\" on \"")
                    .append(root())
                    .append("\" (")
                    .append(list(columns))
                    .append(");\n"));
    return text.toString();
  }

  private String root() {
    return tables.get(0).name();
  }

  private String create(Table table) {
    List<String> lines = new ArrayList<>();
    for (Column column : table.columns()) {
      lines.add(
          "\""
              + TableSql.name(column)
              + "\" ${"
              + word(table, column)
              + "}"
              + (column.nullable() ? "" : " not null"));
    }
    if (table.parent().isEmpty()) {
      TableSql.STAMP.forEach(stamp -> lines.add("\"" + stamp + "\" ${long} not null"));
    }
    lines.add("primary key (" + list(names(table).subList(0, table.keyColumns())) + ")");
    parent(table)
        .ifPresent(
            above ->
                lines.add(
                    foreign(
                        names(table).subList(0, table.ownerColumns()),
                        above.name(),
                        names(above).subList(0, above.keyColumns()),
                        " on delete cascade")));
    for (Traits.Link link : traits.links()) {
      if (link.table().equals(table.name()) && !refersToItself(link)) {
        Table target = Shape.of(link.target().type()).tables().get(0);
        lines.add(foreign(List.of(link.name()), target.name(), List.of("id"), ""));
      }
    }
    return "create table if not exists \""
        + table.name()
        + "\" (\n  "
        + String.join(",\n  ", lines)
        + "\n) ${end};\n";
  }

  /** Rows of one table come in the order of their ids, which is not that of their references. */
  private boolean refersToItself(Traits.Link link) {
    return Shape.of(link.target().type()).tables().get(0).name().equals(root());
  }

  private static String foreign(
      List<String> columns, String table, List<String> targets, String rule) {
    return "foreign key ("
        + list(columns)
        + ") references \""
        + table
        + "\" ("
        + list(targets)
        + ")"
        + rule;
  }

  private Optional<Table> parent(Table table) {
    return tables.stream().filter(t -> t.name().equals(table.parent())).findFirst();
  }

  private String word(Table table, Column column) {
    boolean root = table.parent().isEmpty();
    boolean key = table.columns().indexOf(column) < table.keyColumns();
    boolean id = root ? column.name().equals("id") : table.columns().get(0).equals(column);
    boolean link =
        traits.links().stream()
            .anyMatch(l -> l.table().equals(table.name()) && l.column().equals(column.name()));
    if (id || link || (root && column.name().equals(traits.subject()))) {
      return "id";
    }
    if (column.type() == ColumnType.TEXT) {
      return key || (root && column.name().equals(traits.region())) ? "key" : "text";
    }
    return switch (column.type()) {
      case INTEGER -> "integer";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case ENUM, TEXT -> "word";
    };
  }

  /** For the queries of the contract; those on the id have the primary key. */
  private Map<String, List<String>> indexes() {
    Map<String, List<String>> indexes = new LinkedHashMap<>();
    indexes.put(root() + "_by_revision", List.of("revision", "id"));
    if (traits.region() != null) {
      indexes.put(root() + "_by_region", List.of(traits.region(), "id"));
    }
    if (traits.status() != null) {
      indexes.put(root() + "_by_status", List.of(traits.status(), "id"));
    }
    if (traits.subject() != null && !traits.subject().equals("id")) {
      indexes.put(root() + "_by_subject", List.of(traits.subject()));
    }
    for (Traits.Link link : traits.links()) {
      if (link.table().equals(root()) && !link.column().equals("id")) {
        indexes.put(root() + "_by_" + link.column(), List.of(link.column()));
      }
    }
    return indexes;
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(TableSql::name).toList();
  }

  private static String list(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }
}
