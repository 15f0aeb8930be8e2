package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of the tables: made once, gone on with after a break, never gone back from. */
abstract class VersionsOfTablesTest {
  private static final ChangeSet INSERT =
      ChangeSet.empty()
          .insert(Kind.CANDIDATE, Candidate.of(new CandidateId("c-1"), new RegionCode("AM24")));
  private static final Script SECOND =
      new Script("2", "one more", "create table if not exists \"pow_more\" (\"id\" ${id});\n");

  private static final int RACES = Integer.getInteger("pow.jdbc.races", 5);

  abstract String newDatabase();

  @Test
  void newerTablesAreRefusedBeforeAnythingIsWritten() throws SQLException {
    String url = newDatabase();
    try (Storage newer = open(url, List.of(Script.all().get(0), SECOND))) {
      newer.commit(INSERT);
    }
    List<String> before = history(url);
    assertThatThrownBy(() -> open(url, Script.all()))
        .isInstanceOf(NewerSchemaException.class)
        .hasMessage(
            """
            The tables have version [2], and this library knows no version after [1]; nothing was written.
            Maybe another program runs a newer version of this library; use that version here too.\
            """);
    assertThat(history(url)).isEqualTo(before);
  }

  @Test
  void olderTablesAreBroughtUpWithWhatTheyHold() {
    String url = newDatabase();
    try (Storage older = open(url, Script.all())) {
      older.commit(INSERT);
    }
    try (Storage newer = open(url, List.of(Script.all().get(0), SECOND));
        var picture = newer.picture()) {
      assertThat(picture.revision()).isEqualTo(new Revision(1));
      assertThat(picture.find(Kind.CANDIDATE, new CandidateId("c-1"))).isPresent();
    }
  }

  @Test
  void aStepThatBrokeOffAnywhereIsGoneOnWith() throws SQLException {
    int count;
    try (Connection connection = DriverManager.getConnection(newDatabase())) {
      count = Script.all().get(0).statements(Dialect.of(connection)).size();
    }
    for (int broken = 1; broken <= count; broken += Math.max(1, count / 12)) {
      String url = newDatabase();
      try (Connection connection = DriverManager.getConnection(url);
          var statement = connection.createStatement()) {
        for (String sql :
            Script.all().get(0).statements(Dialect.of(connection)).subList(0, broken)) {
          statement.execute(sql);
        }
      }
      try (Storage storage = open(url, Script.all())) {
        assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
      }
    }
  }

  @Test
  void aStepThatFailedIsGoneOnWith() {
    String url = newDatabase();
    Script failing = new Script("2", "one more", SECOND.text() + "select nonsense from nowhere;\n");
    assertThatThrownBy(() -> open(url, List.of(Script.all().get(0), failing)))
        .hasMessageStartingWith("Making the tables failed; the outcome is [NOT_COMMITTED].");
    try (Storage storage = open(url, List.of(Script.all().get(0), SECOND))) {
      assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
    }
  }

  @Test
  void anEmptyHistoryOfAStarterThatBrokeOffIsGoneOnWith() throws SQLException {
    String url = newDatabase();
    open(url, Script.all()).close();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      String mark = connection.getMetaData().getIdentifierQuoteString();
      statement.executeUpdate("delete from #pow_schema_history#".replace("#", mark));
    }
    try (Storage storage = open(url, Script.all())) {
      assertThat(storage.commit(INSERT)).isEqualTo(new Revision(1));
    }
    assertThat(history(url)).containsOnlyOnce("1");
  }

  @Test
  void startersAtOnceWaitForEachOther() throws Exception {
    for (int race = 0; race < RACES; race++) {
      String url = newDatabase();
      raceOf4(() -> open(url, Script.all()));
      assertThat(history(url)).containsOnlyOnce("1");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void startersAtOnceGetByWithSoManyConnections(int connections) throws Exception {
    String url = newDatabase();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(TimeUnit.MINUTES.toMillis(2));
    try (HikariDataSource pool = new HikariDataSource(config)) {
      Settings settings = Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, pool);
      raceOf4(() -> JdbcStorage.open(settings, Script.all()));
    }
    assertThat(history(url)).containsOnlyOnce("1");
  }

  @Test
  void aStarterThatIsGoneLocksNobodyOut() throws Exception {
    String url = newDatabase();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Connection gone = DriverManager.getConnection(url);
    try (Connection asking = DriverManager.getConnection(url)) {
      StarterLock lock = Dialect.of(gone).starterLock();
      assertThat(lock.tryTake(gone)).isTrue();
      Future<Storage> opening = thread.submit(() -> open(url, Script.all()));
      assertThat(lock.tryTake(asking)).isFalse();
      assertThat(opening.isDone()).isFalse();
      gone.close();
      try (Storage opened = opening.get()) {
        assertThat(opened.commit(INSERT)).isEqualTo(new Revision(1));
      }
    } finally {
      thread.shutdown();
    }
  }

  private static void raceOf4(Callable<Storage> starter) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Storage> opened = new ArrayList<>();
      for (Future<Storage> each : threads.invokeAll(Collections.nCopies(4, starter))) {
        opened.add(each.get());
      }
      for (int i = 0; i < opened.size(); i++) {
        assertThat(opened.get(i).commit(ChangeSet.empty())).isEqualTo(new Revision(i + 1));
      }
      opened.forEach(Storage::close);
    } finally {
      threads.shutdown();
    }
  }

  private static Storage open(String url, List<Script> scripts) {
    return JdbcStorage.open(Settings.empty().with(JdbcStoreProvider.URL, url), scripts);
  }

  private static List<String> history(String url) throws SQLException {
    List<String> versions = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      String mark = connection.getMetaData().getIdentifierQuoteString();
      String sql = "select #version# from #pow_schema_history#".replace("#", mark);
      try (var found = statement.executeQuery(sql)) {
        while (found.next()) {
          versions.add(String.valueOf(found.getString(1)));
        }
      }
    }
    return versions;
  }
}
