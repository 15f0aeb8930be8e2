package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Change;
import nl.pow.core.store.Reference;

/** Tells what would refer to nothing after a commit (rule S10); the database says it too late. */
final class Links {
  private final Statements statements;
  private final Model model;
  private final Set<Reference> written = new HashSet<>();
  private final Map<Reference, Set<Reference>> asked = new HashMap<>();
  private final Set<Reference> removed;

  Links(Plan plan, Set<Reference> removed, Statements statements, Model model) {
    this.statements = statements;
    this.model = model;
    this.removed = removed;
    plan.named().values().forEach(this::add);
  }

  private <E extends Entity<I>, I extends Id> void add(Change.OfEntity<E, I> change) {
    E entity = change.entity();
    if (entity != null) {
      written.add(change.reference());
      for (Reference target : change.kind().references(entity)) {
        asked.computeIfAbsent(target, t -> new HashSet<>()).add(change.reference());
      }
    }
  }

  List<Reference> missing() throws SQLException {
    Set<Reference> missing = new TreeSet<>(asked.keySet());
    missing.removeAll(written);
    Set<Reference> unknown = new HashSet<>(missing);
    unknown.removeAll(removed);
    missing.removeAll(Held.among(unknown, statements, model).keySet());
    for (JdbcKind<?, ?> kind : model.kinds()) {
      for (Traits.Link link : kind.traits().links()) {
        addOrphans(kind, link, missing);
      }
    }
    return List.copyOf(missing);
  }

  /** What goes and is still referred to by what stays as it is. */
  private void addOrphans(JdbcKind<?, ?> kind, Traits.Link link, Set<Reference> missing)
      throws SQLException {
    List<String> ids =
        removed.stream()
            .filter(gone -> gone.kind().equals(link.target()))
            .map(gone -> gone.id().value())
            .sorted()
            .toList();
    Statements.eachPiece(
        ids,
        (length, piece) -> {
          PreparedStatement query = statements.of(referrers(kind, link, length));
          Statements.bind(query, 1, length, piece);
          try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
              Reference from = new Reference(kind.kind(), kind.kind().id(found.getString(1)));
              if (!written.contains(from) && !removed.contains(from)) {
                missing.add(new Reference(link.target(), link.target().id(found.getString(2))));
              }
            }
          }
        });
  }

  private String referrers(JdbcKind<?, ?> kind, Traits.Link link, int length) {
    TableSql table =
        kind.tables().stream()
            .filter(t -> t.table().name().equals(link.table()))
            .findFirst()
            .orElseThrow();
    String column = model.own(link.name());
    return "select "
        + table.owner()
        + ", "
        + column
        + " from "
        + table.quoted()
        + " where "
        + column
        + " in ("
        + TableSql.marks(length)
        + ")";
  }
}
