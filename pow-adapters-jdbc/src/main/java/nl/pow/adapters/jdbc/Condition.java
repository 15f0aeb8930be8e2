package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.store.Query;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code where}, and the values for its marks.
 *
 * @param sql the text, without values
 * @param values texts and whole numbers
 */
record Condition(String sql, List<Object> values) {
  /** Less than any id. */
  static final String BEFORE_ALL = "!";

  static Condition ofId(String idColumn, String id) {
    return new Condition(idColumn + " = ?", List.of(id));
  }

  /** What comes after a place in the order of revision, then id. */
  static Condition after(Dialect dialect, long revision, String id) {
    String stamp = dialect.quoted("revision");
    String key = dialect.quoted("id");
    return new Condition(
        stamp + " >= ? and (" + stamp + " > ? or " + key + " > ?)",
        List.of(revision, revision, id));
  }

  /** A part that is asked of a kind that has no such thing allows nothing. */
  static Condition of(Query<?> query, Traits traits, Dialect dialect, @Nullable String after) {
    Parts parts = new Parts(dialect, new ArrayList<>(), new ArrayList<>());
    if (query.region() != null) {
      parts.equal(traits.region(), List.of(query.region().value()));
    }
    if (query.subject() != null) {
      parts.equal(traits.subject(), List.of(query.subject().value()));
    }
    if (!query.statuses().isEmpty()) {
      parts.equal(traits.status(), List.copyOf(query.statuses()));
    }
    if (query.changedSince().number() > 0) {
      parts.greater("revision", query.changedSince().number());
    }
    if (after != null) {
      parts.greater("id", after);
    }
    return new Condition(
        parts.texts.isEmpty() ? "1 = 1" : String.join(" and ", parts.texts), parts.values);
  }

  /** Sets the values and tells how many there are. */
  int bind(PreparedStatement into) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Long number) {
        into.setLong(i + 1, number);
      } else {
        into.setString(i + 1, values.get(i).toString());
      }
    }
    return values.size();
  }

  private record Parts(Dialect dialect, List<String> texts, List<Object> values) {
    void equal(@Nullable String column, List<String> allowed) {
      if (column == null) {
        texts.add("1 = 0");
        return;
      }
      texts.add(dialect.quoted(column) + " in (" + TableSql.marks(allowed.size()) + ")");
      values.addAll(allowed);
    }

    void greater(String column, Object bound) {
      texts.add(dialect.quoted(column) + " > ?");
      values.add(bound);
    }
  }
}
