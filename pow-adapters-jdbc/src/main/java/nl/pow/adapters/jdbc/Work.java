package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Change;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;

/** All of one commit but its end: checks, and writes when all is well. Used once. */
final class Work {
  private final Plan plan;
  private final Statements statements;
  private final Model model;
  private final Cells cells;

  Work(Plan plan, Statements statements, Model model) {
    this.plan = plan;
    this.statements = statements;
    this.model = model;
    this.cells = new Cells(model.dialect());
  }

  Revision run(String operation, int seconds) throws SQLException {
    StoreRow now = StoreRow.lock(statements, model, seconds);
    Map<Reference, Held> before =
        new HashMap<>(Held.among(plan.named().keySet(), statements, model));
    plan.requireNotErased(before);
    List<Reference> stale = plan.stale(before);
    if (!stale.isEmpty()) {
      throw new ConflictException(stale);
    }
    Set<Reference> removed = new HashSet<>(deleted());
    removed.addAll(Held.about(List.copyOf(plan.erased()), statements, model).keySet());
    List<Reference> missing = new Links(plan, removed, statements, model).missing();
    if (!missing.isEmpty()) {
      throw new MissingReferenceException(missing);
    }
    Revision next = now.revision().next();
    write(removed, next);
    boolean cut = !plan.erased().isEmpty();
    new StoreRow(next, cut ? next : now.reach()).write(statements, model, operation);
    return next;
  }

  private List<Reference> deleted() {
    return plan.named().values().stream()
        .filter(Change.Delete.class::isInstance)
        .<Reference>map(Change.OfEntity::reference)
        .toList();
  }

  private void write(Set<Reference> removed, Revision revision) throws SQLException {
    for (JdbcKind<?, ?> kind : model.kinds()) {
      write(kind, revision);
    }
    for (JdbcKind<?, ?> kind : model.kindsBackwards()) {
      delete(kind, removed);
    }
    Graves graves = new Graves(statements, model);
    if (plan.erased().isEmpty()) {
      graves.remove(inserted());
      graves.add(removed, revision);
    } else {
      graves.clear();
    }
  }

  private <E extends Entity<I>, I extends Id> void write(JdbcKind<E, I> kind, Revision revision)
      throws SQLException {
    EntityWriter<E, I> writer = new EntityWriter<>(kind, statements, cells, revision);
    for (Change.OfEntity<?, ?> change : plan.named().values()) {
      if (change.kind().equals(kind.kind())) {
        writer.add(change);
      }
    }
    writer.write();
  }

  private List<Reference> inserted() {
    return plan.named().values().stream()
        .filter(Change.Insert.class::isInstance)
        .<Reference>map(Change.OfEntity::reference)
        .toList();
  }

  /** The rows of child tables go with the row that they belong to. */
  private void delete(JdbcKind<?, ?> kind, Set<Reference> removed) throws SQLException {
    Kind<?, ?> asked = kind.kind();
    List<String> ids = new ArrayList<>();
    removed.stream()
        .filter(gone -> gone.kind().equals(asked))
        .forEach(gone -> ids.add(gone.id().value()));
    Statements.eachPiece(
        ids,
        (length, piece) -> {
          PreparedStatement from = statements.of(kind.root().deleteOwnedBy(length));
          Statements.bind(from, 1, length, piece);
          from.executeUpdate();
        });
  }
}
