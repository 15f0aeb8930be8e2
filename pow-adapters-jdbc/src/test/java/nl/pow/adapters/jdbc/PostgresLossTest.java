package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that ends connections before, during and after the commit (rule S16). */
@Tag("long")
class PostgresLossTest {
  private static final int POINTS = Integer.getInteger("pow.jdbc.losses", 80);
  private static final Candidate PERSON =
      Candidate.of(new CandidateId("c-1"), new RegionCode("AM24"));

  private final Random random = new Random(3);
  private final String url = PostgresServer.newDatabase();
  private final FaultySource source = new FaultySource(source());
  private CompletableFuture<Void> beside = CompletableFuture.completedFuture(null);
  private int refused;
  private int unknown;

  @Test
  void whatIsToldIsWhatIsThere() throws SQLException {
    try (Storage storage =
            new JdbcStoreProvider()
                .open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, source.source()));
        Connection killer = DriverManager.getConnection(url)) {
      storage.commit(ChangeSet.empty().insert(Kind.CANDIDATE, PERSON));
      long version = 1;
      for (int point = 0; point < POINTS; point++) {
        source.failing(loss(point, killer));
        boolean made = isMade(storage, version, killer);
        source.failing((call, before) -> {});
        beside.join();
        version += made ? 1 : 0;
        assertThat(version(storage)).as("point " + point).isEqualTo(version);
        assertThat(revision(storage)).as("point " + point).isEqualTo(new Revision(version));
      }
      assertThat(source.open()).isZero();
    }
    assertThat(refused).isBetween(POINTS / 5, POINTS - 1);
    System.out.printf(
        "%d connections ended by the server: %d commits refused, %d unknown%n",
        POINTS, refused, unknown);
  }

  private boolean isMade(Storage storage, long version, Connection killer) throws SQLException {
    try {
      storage.commit(ChangeSet.empty().update(Kind.CANDIDATE, PERSON, version));
      return true;
    } catch (StoreFailedException e) {
      if (e.outcome() == Outcome.UNKNOWN) {
        unknown++;
        return isThere(operation(e), killer);
      }
      assertThat(e.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
      refused++;
      return false;
    }
  }

  /** Before a statement, before the commit, at its side, or after it; and each once only. */
  private FaultySource.Fault loss(int point, Connection killer) {
    int at = random.nextInt(8);
    int micros = random.nextInt(800);
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger left = new AtomicInteger(1);
    return (call, before) -> {
      boolean hit =
          switch (point % 4) {
            case 0 -> call.equals("execute") && calls.getAndIncrement() == at;
            case 1, 2 -> call.equals("commit") && before;
            default -> call.equals("commit") && !before;
          };
      if (hit && left.getAndDecrement() == 1) {
        if (point % 4 == 2) {
          beside =
              CompletableFuture.runAsync(
                  () -> {
                    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
                    end(killer);
                  });
        } else {
          end(killer);
        }
      }
    };
  }

  private static void end(Connection killer) {
    String sql =
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";
    try (var statement = killer.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isThere(String operation, Connection connection) throws SQLException {
    try (var asked =
        connection.prepareStatement("select revision from pow_commit where operation = ?")) {
      asked.setString(1, operation);
      try (var found = asked.executeQuery()) {
        return found.next();
      }
    }
  }

  private static String operation(StoreFailedException failure) {
    return failure.getMessage().replaceAll("(?s).*operation \\[(.*?)].*", "$1");
  }

  private static long version(Storage storage) {
    try (Picture picture = storage.picture()) {
      return picture.find(Kind.CANDIDATE, PERSON.id()).orElseThrow().version();
    }
  }

  private static Revision revision(Storage storage) {
    try (Picture picture = storage.picture()) {
      return picture.revision();
    }
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource made = new PGSimpleDataSource();
    made.setURL(url);
    return made;
  }
}
