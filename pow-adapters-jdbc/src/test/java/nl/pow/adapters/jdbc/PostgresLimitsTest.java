package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Too few connections, too little time, no right to write: told as such, and over when it is. */
class PostgresLimitsTest {
  private static final ChangeSet INSERT =
      ChangeSet.empty()
          .insert(Kind.CANDIDATE, Candidate.of(new CandidateId("c-1"), new RegionCode("AM24")));

  /** Waited out in full twice; the one connection is made beforehand, so no work waits for it. */
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(4);

  private final String url = PostgresServer.newDatabase();

  @Test
  void aPoolThatIsUsedUpIsToldAndRecovers() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(PATIENCE);
    try (HikariDataSource pool = new HikariDataSource(config);
        Storage storage = open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, pool))) {
      try (Picture picture = storage.picture()) {
        assertThat(picture.revision()).isEqualTo(Revision.ZERO);
        assertNotCommitted(storage::picture);
        assertNotCommitted(() -> storage.commit(INSERT));
      }
      assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  void connectionsGoBackAsTheyCame() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    config.setAutoCommit(false);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      try (Storage storage = open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, pool))) {
        assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
        storage.compact();
      }
      try (Connection back = pool.getConnection()) {
        assertThat(back.getAutoCommit()).isFalse();
        assertThat(back.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
      }
    }
  }

  @Test
  void aConnectionThatIsClosedAlreadyIsTold() throws SQLException {
    PGSimpleDataSource real = new PGSimpleDataSource();
    real.setURL(url);
    boolean[] closed = {false};
    FaultySource source =
        new FaultySource(
            new PGSimpleDataSource() {
              private static final long serialVersionUID = 1L;

              @Override
              public Connection getConnection() throws SQLException {
                Connection made = real.getConnection();
                if (closed[0]) {
                  made.close();
                }
                return made;
              }
            });
    try (Storage storage =
        open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, source.source()))) {
      closed[0] = true;
      assertNotCommitted(() -> storage.commit(INSERT));
      assertNotCommitted(storage::picture);
      closed[0] = false;
      assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
      assertThat(source.open()).isZero();
    }
  }

  @Test
  void theTurnToWriteIsWaitedForAsLongAsSaidAndNoLonger() throws SQLException {
    PGSimpleDataSource real = new PGSimpleDataSource();
    real.setURL(url);
    FaultySource source = new FaultySource(real);
    Settings settings =
        Settings.empty()
            .with(JdbcStoreProvider.DATA_SOURCE, source.source())
            .with(JdbcStoreProvider.TIMEOUT, 1);
    try (Storage storage = open(settings)) {
      AtomicInteger tries = new AtomicInteger();
      source.failing(
          (call, before) -> {
            if (call.equals("connect")) {
              tries.incrementAndGet();
            }
          });
      whileSomebodyWrites(() -> assertNotCommitted(() -> storage.commit(INSERT)));
      assertThat(tries).hasValue(1);
      assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
    }
  }

  @Test
  void compactionWaitsForAPictureAsLongAsSaidAndNoLonger() {
    Settings settings =
        Settings.empty().with(JdbcStoreProvider.URL, url).with(JdbcStoreProvider.TIMEOUT, 1);
    try (Storage storage = open(settings)) {
      storage.commit(INSERT);
      try (Picture picture = storage.picture()) {
        assertThat(picture.find(Kind.CANDIDATE, new CandidateId("c-1"))).isPresent();
        assertNotCommitted(storage::compact);
      }
      storage.compact();
    }
  }

  @Test
  void aStatementThatTakesTooLongForTheServerIsTold() throws SQLException {
    PGSimpleDataSource unpooled = new PGSimpleDataSource();
    unpooled.setURL(url);
    try (Storage storage = open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, unpooled))) {
      run("alter database " + name() + " set statement_timeout = '200ms'");
      whileSomebodyWrites(() -> assertNotCommitted(() -> storage.commit(INSERT)));
    }
  }

  @Test
  void aCopyThatOnlyReadsIsReadAndNotWritten() throws SQLException {
    try (Storage storage = open(Settings.empty().with(JdbcStoreProvider.URL, url))) {
      storage.commit(INSERT);
    }
    run("alter database " + name() + " set default_transaction_read_only = on");
    try (Storage storage = open(Settings.empty().with(JdbcStoreProvider.URL, url))) {
      assertNotCommitted(() -> storage.commit(ChangeSet.empty().erase(new CandidateId("c-1"))));
      try (Picture picture = storage.picture()) {
        assertThat(picture.revision()).isEqualTo(new Revision(1));
        assertThat(picture.find(Kind.CANDIDATE, new CandidateId("c-1"))).isPresent();
      }
    }
  }

  private void whileSomebodyWrites(Runnable step) throws SQLException {
    try (Connection other = DriverManager.getConnection(url);
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select * from pow_store for update");
      step.run();
      other.rollback();
    }
  }

  private static void assertNotCommitted(ThrowingCallable step) {
    StoreFailedException failure = catchThrowableOfType(StoreFailedException.class, step);
    assertThat(failure).isNotNull();
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
  }

  private static Storage open(Settings settings) {
    return new JdbcStoreProvider().open(settings);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String name() {
    return url.replaceAll(".*/([a-z0-9]+)\\?.*", "$1");
  }
}
