package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;

/** A database that is open as a store. */
final class JdbcStorage implements Storage {
  /** Tables may be made for long by somebody who starts at the same time. */
  private static final Duration WHILE_OTHERS_START = Duration.ofMinutes(10);

  private final Connections connections;
  private final Model model;
  private final Committer committer;
  private final Duration patience;
  private final int fetchSize;
  private volatile boolean closed;

  private JdbcStorage(Connections connections, Settings settings) {
    this.connections = connections;
    this.model = Model.of(connections.dialect());
    int seconds = settings.get(JdbcStoreProvider.TIMEOUT);
    this.committer = new Committer(connections, model, seconds);
    this.patience = Duration.ofSeconds(seconds);
    this.fetchSize = settings.get(JdbcStoreProvider.FETCH_SIZE);
  }

  static JdbcStorage open(Settings settings) {
    return open(settings, Script.all());
  }

  static JdbcStorage open(Settings settings, List<Script> scripts) {
    Connections connections = Connections.open(settings);
    boolean opened = false;
    Dialect dialect = connections.dialect();
    try (Patient patient = Patient.begin(connections.source(), dialect, WHILE_OTHERS_START)) {
      patient.run(dialect.atOpening());
      new SchemaVersions(patient.connection(), dialect, scripts).bringUp();
      opened = true;
      return new JdbcStorage(connections, settings);
    } catch (SQLException e) {
      throw Failures.failed("Opening the store", Outcome.NOT_COMMITTED, e);
    } finally {
      if (!opened) {
        connections.close();
      }
    }
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> all = EnumSet.allOf(Capability.class);
    if (model.dialect().isVolatile()) {
      all.remove(Capability.DURABLE);
    }
    return all;
  }

  @Override
  public Picture picture() {
    requireOpen();
    return JdbcPicture.open(connections, model, fetchSize);
  }

  @Override
  public Revision commit(ChangeSet changes) {
    requireOpen();
    boolean interrupted = Thread.interrupted(); // it would close the file of an embedded database
    try {
      return committer.commit(changes);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public synchronized void compact() {
    requireOpen();
    Dialect dialect = model.dialect();
    try {
      if (dialect.compactsByEnding()) {
        connections.alone(dialect.compacting(""));
      } else {
        try (Patient patient = Patient.begin(connections.source(), dialect, patience)) {
          patient.run(
              model.kinds().stream()
                  .flatMap(kind -> kind.tables().stream())
                  .map(table -> dialect.compacting(table.quoted()))
                  .toList());
        }
      }
    } catch (SQLException e) {
      throw Failures.failed("Compacting", Outcome.NOT_COMMITTED, e);
    }
  }

  @Override
  public void close() {
    closed = true;
    connections.close();
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreClosedException("store");
    }
  }
}
