package nl.pow.adapters.csv;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.ColumnType;
import nl.pow.core.shape.Table;
import org.jspecify.annotations.Nullable;

/** The page about columns, drafted from the tables and from the Javadoc of the records. */
final class ColumnsPage {
  private static final String INTRODUCTION =
      """
      # Columns

      What every file of a CSV store and every table of a JDBC store holds. Drafted from the records, of which `nl.pow.core.shape.Shape`
      derives the tables; a test holds this page to them. In a database the files are tables of the same name, and `value` is called `item`.
      """;

  private final Map<String, String> meanings = new HashMap<>();
  private final StringBuilder text = new StringBuilder(INTRODUCTION);

  static String text() throws IOException {
    ColumnsPage page = new ColumnsPage();
    for (CsvKind<?, ?> kind : CsvKind.all()) {
      page.add(kind);
    }
    return page.text.toString();
  }

  private void add(CsvKind<?, ?> kind) throws IOException {
    Class<?> type = kind.kind().type();
    text.append("\n## ").append(kind.kind().name()).append("\n");
    explain(kind.shape().tables().get(0).name(), "", type, false);
    for (Table table : kind.shape().tables()) {
      boolean root = kind.isRoot(table);
      text.append("\n### ").append(PlainFiles.name(table.name())).append("\n\n");
      String about = root ? RecordDoc.of(type).first() : sentence(meaning(table.name()));
      text.append(about).append("\n\n| column | type | empty | meaning |\n|---|---|---|---|\n");
      for (int i = 0; i < table.columns().size(); i++) {
        String meaning = i < table.ownerColumns() ? owner(kind, i) : cell(table, i);
        line(table.columns().get(i), meaning);
      }
      if (root) {
        text.append("| version | INTEGER | plain files | 1 at first, one more with each change |\n")
            .append("| revision | INTEGER | plain files | the commit that wrote this version |\n");
      }
    }
  }

  private void line(Column column, String meaning) {
    String type =
        column.type() == ColumnType.ENUM
            ? "ENUM: " + String.join(", ", column.choices())
            : column.type().name();
    String empty = column.nullable() ? "yes" : "no";
    text.append("| " + column.name() + " | " + type + " | " + empty + " | " + meaning + " |\n");
  }

  private static String owner(CsvKind<?, ?> kind, int place) {
    String root = PlainFiles.name(kind.shape().tables().get(0).name());
    return place == 0 ? "the `id` in `" + root + "`" : "the `position` of the row above";
  }

  private String cell(Table table, int place) {
    String name = table.columns().get(place).name();
    boolean position = place == table.ownerColumns() && name.equals("position");
    if (position && table.ownerColumns() > 0) {
      return "the place in the list, from 1 without gaps";
    }
    boolean single = table.ownerColumns() > 0 && name.equals("value");
    return meaning(single ? table.name() : table.name() + "/" + name);
  }

  private String meaning(String place) {
    String meaning = meanings.get(place);
    if (meaning == null) {
      throw new IllegalStateException("Nothing is told of [" + place + "].");
    }
    return meaning;
  }

  private void explain(String table, String path, Class<?> record, boolean together)
      throws IOException {
    RecordDoc doc = RecordDoc.of(record);
    for (RecordComponent component : record.getRecordComponents()) {
      String name = snake(component.getName());
      String column = path.isEmpty() ? name : path + "_" + name;
      AnnotatedType type = component.getAnnotatedType();
      boolean nullable = type.isAnnotationPresent(Nullable.class);
      String meaning = doc.parameter(component.getName());
      if (type instanceof AnnotatedParameterizedType many) {
        meanings.put(table + "_" + column, meaning);
        Class<?> item = (Class<?>) many.getAnnotatedActualTypeArguments()[0].getType();
        inside(table + "_" + column, "", item, false);
      } else {
        String note = " (empty together with the other `" + path + "` cells)";
        meanings.put(table + "/" + column, meaning + (together && !nullable ? note : ""));
        inside(table, column, component.getType(), nullable || together);
      }
    }
  }

  private void inside(String table, String path, Class<?> type, boolean together)
      throws IOException {
    boolean text = type.isRecord() && RecordDoc.isOneText(type);
    if (type.isRecord() && !text) {
      explain(table, path, type, together);
    }
  }

  private static String sentence(String meaning) {
    return meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ".";
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
