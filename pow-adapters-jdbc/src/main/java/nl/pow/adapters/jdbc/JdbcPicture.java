package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Changed;
import nl.pow.core.store.HistoryGoneException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that sees all tables as they were when it began.
 *
 * <p>Streams fetch piece by piece, each by a query of its own that begins behind the last id: so
 * any number of streams can be open at once, in the same memory, with every driver.
 */
final class JdbcPicture implements Picture {
  private static final List<String> BY_ID = List.of("id");

  private final Lease lease;
  private final Model model;
  private final int fetchSize;
  private final StoreRow state;
  private boolean closed;

  private JdbcPicture(Lease lease, Model model, int fetchSize, StoreRow state) {
    this.lease = lease;
    this.model = model;
    this.fetchSize = fetchSize;
    this.state = state;
  }

  /** A step that asks the database. */
  interface Asking<T> {
    T ask(Statements statements) throws SQLException;
  }

  static JdbcPicture open(Connections connections, Model model, int fetchSize) {
    try {
      Lease lease = connections.lease(model.dialect().snapshotIsolation());
      boolean opened = false;
      try {
        // the first query of the transaction fixes what it sees
        StoreRow state = StoreRow.read(lease.statements(), model);
        opened = true;
        return new JdbcPicture(lease, model, fetchSize, state);
      } finally {
        if (!opened) {
          lease.close();
        }
      }
    } catch (SQLException e) {
      throw Failures.failed("Opening a picture", Outcome.NOT_COMMITTED, e);
    }
  }

  @Override
  public synchronized Revision revision() {
    requireOpen();
    return state.revision();
  }

  @Override
  public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(Kind<E, I> kind, I id) {
    Condition condition = Condition.ofId(model.dialect().quoted("id"), id.value());
    EntityReader<E> reader = EntityReader.ofAny(model.of(kind), model.dialect());
    return ask(statements -> reader.read(statements, condition, BY_ID, 1)).stream().findFirst();
  }

  @Override
  public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
    requireOpen();
    JdbcKind<E, ?> kind = model.of(query.kind());
    EntityReader<E> reader = reader(kind, query);
    return stream(
        new Pieces<Versioned<E>>(query.limit(), fetchSize) {
          @Override
          List<Versioned<E>> fetch(@Nullable Versioned<E> last, int most) {
            String after = last == null ? query.after() : last.value().id().value();
            Condition condition = Condition.of(query, kind.traits(), model.dialect(), after);
            return ask(statements -> reader.read(statements, condition, BY_ID, most));
          }
        });
  }

  /** A page is not worth reading ahead for. */
  private <E extends Entity<?>> EntityReader<E> reader(JdbcKind<E, ?> kind, Query<E> query) {
    if (query.limit() <= fetchSize) {
      return EntityReader.ofAny(kind, model.dialect());
    }
    String after = query.after() == null ? Condition.BEFORE_ALL : query.after();
    return EntityReader.ofMany(kind, model.dialect(), after, 2 * fetchSize);
  }

  @Override
  public Stream<Changed> changesSince(Revision since) {
    requireOpen();
    if (since.compareTo(state.reach()) < 0 || since.compareTo(state.revision()) > 0) {
      throw new HistoryGoneException(since, state.reach(), state.revision());
    }
    List<Iterator<Changed>> sources = new ArrayList<>();
    for (JdbcKind<?, ?> kind : model.kinds()) {
      sources.add(new ChangedEntities<>(this, kind, since, fetchSize));
      sources.add(new GoneEntities(this, kind.kind(), since, fetchSize));
    }
    return stream(new Merged(sources));
  }

  Dialect dialect() {
    return model.dialect();
  }

  synchronized <T> T ask(Asking<T> asking) {
    requireOpen();
    try {
      return asking.ask(lease.statements());
    } catch (SQLException e) {
      throw Failures.failed("Reading", Outcome.NOT_COMMITTED, e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    lease.close();
  }

  private synchronized void requireOpen() {
    if (closed) {
      throw new StoreClosedException("picture");
    }
  }

  private <T> Stream<T> stream(Iterator<T> items) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false)
        .peek(item -> requireOpen());
  }
}
