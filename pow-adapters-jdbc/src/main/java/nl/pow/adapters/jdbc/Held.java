package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a commit has to know of an entity that is there.
 *
 * @param version its version
 * @param subject the person that it is data of, or null
 */
record Held(long version, @Nullable String subject) {
  /** Looks up which of these are there. */
  static Map<Reference, Held> among(Collection<Reference> asked, Statements statements, Model model)
      throws SQLException {
    Map<Kind<?, ?>, List<String>> ids = new TreeMap<>();
    asked.forEach(
        ref -> ids.computeIfAbsent(ref.kind(), k -> new ArrayList<>()).add(ref.id().value()));
    Map<Reference, Held> found = new HashMap<>();
    for (Map.Entry<Kind<?, ?>, List<String>> each : ids.entrySet()) {
      read(model.at(each.getKey()), "id", each.getValue(), statements, model, found);
    }
    return found;
  }

  /** Looks up everything whose subject one of these people is. */
  static Map<Reference, Held> about(List<String> people, Statements statements, Model model)
      throws SQLException {
    Map<Reference, Held> found = new HashMap<>();
    for (JdbcKind<?, ?> kind : model.kinds()) {
      String subject = kind.traits().subject();
      if (subject != null) {
        read(kind, subject, people, statements, model, found);
      }
    }
    return found;
  }

  private static void read(
      JdbcKind<?, ?> kind,
      String column,
      List<String> values,
      Statements statements,
      Model model,
      Map<Reference, Held> into)
      throws SQLException {
    String subject = kind.traits().subject();
    Statements.eachPiece(
        values,
        (length, piece) -> {
          PreparedStatement asked =
              statements.of(
                  "select id, version"
                      + (subject == null ? "" : ", " + model.own(subject))
                      + " from "
                      + kind.root().quoted()
                      + " where "
                      + model.own(column)
                      + " in ("
                      + TableSql.marks(length)
                      + ")");
          Statements.bind(asked, 1, length, piece);
          try (ResultSet found = asked.executeQuery()) {
            while (found.next()) {
              Reference self = new Reference(kind.kind(), kind.kind().id(found.getString(1)));
              String person = subject == null ? null : found.getString(3);
              into.put(self, new Held(found.getLong(2), person));
            }
          }
        });
  }
}
