package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a failing connection leaves behind (rule S16). */
@Tag("long")
class FaultTest {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Candidate PERSON =
      Candidate.of(new CandidateId("c-1"), new RegionCode("AM24"));

  private FaultySource source;
  private Storage storage;

  @BeforeEach
  void open() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:fault" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    source = new FaultySource(h2);
    storage =
        new JdbcStoreProvider()
            .open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, source.source()));
  }

  @AfterEach
  void nothingIsLeftOpen() {
    source.failing((call, before) -> {});
    storage.close();
    assertThat(source.open()).isZero();
  }

  @Test
  void aDeadlockIsTriedAnewAsAWhole() {
    Random random = new Random(1);
    source.failing(
        (call, before) -> {
          if (call.equals("execute") && random.nextInt(100) < 2) {
            throw new SQLException("deadlock", "40001");
          }
        });
    storage.commit(ChangeSet.empty().insert(Kind.CANDIDATE, PERSON));
    for (int version = 1; version <= 300; version++) {
      storage.commit(ChangeSet.empty().update(Kind.CANDIDATE, PERSON, version));
    }
    source.failing((call, before) -> {});
    assertThat(version()).isEqualTo(301);
    assertThat(revision()).isEqualTo(new Revision(301));
  }

  @Test
  void everyFifthTryThatFailsDelaysAndLosesNothing() {
    Random random = new Random(4);
    AtomicInteger tries = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger calls = new AtomicInteger();
    int[] at = {0};
    source.failing(
        (call, before) -> {
          if (call.equals("connect")) {
            tries.incrementAndGet();
            calls.set(0);
            at[0] = random.nextInt(5) == 0 ? random.nextInt(6) : -1;
          } else if (before && (call.equals("commit") || calls.getAndIncrement() == at[0])) {
            if (at[0] >= 0) {
              at[0] = -1;
              failed.incrementAndGet();
              throw new SQLException("deadlock", "40001");
            }
          }
        });
    storage.commit(insert());
    for (int version = 1; version <= 1_000; version++) {
      assertThat(storage.commit(ChangeSet.empty().update(Kind.CANDIDATE, PERSON, version)))
          .isEqualTo(new Revision(version + 1));
    }
    source.failing((call, before) -> {});
    assertThat(version()).isEqualTo(1_001);
    assertThat(tries.get()).isEqualTo(1_001 + failed.get());
    assertThat(failed.get() / (double) tries.get()).isBetween(0.15, 0.25);
  }

  @Test
  void aDeadlockThatDoesNotEndIsTold() {
    AtomicInteger tries = new AtomicInteger();
    source.failing(
        (call, before) -> {
          if (call.equals("commit")) {
            tries.incrementAndGet();
            throw new SQLException("deadlock", "40001");
          }
        });
    StoreFailedException failure = failure(insert());
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
    assertThat(tries).hasValue(10);
    source.failing((call, before) -> {});
    assertThat(revision()).isEqualTo(Revision.ZERO);
  }

  @Test
  void aConnectionLostBeforeTheCommitLeavesNothing() {
    AtomicInteger calls = new AtomicInteger();
    for (int at = 1; at <= 5; at++) {
      int failing = at;
      calls.set(0);
      source.failing(
          (call, before) -> {
            if (call.equals("execute") && calls.incrementAndGet() == failing) {
              throw lost();
            }
          });
      assertThat(failure(insert()).outcome()).isEqualTo(Outcome.NOT_COMMITTED);
      source.failing((call, before) -> {});
      assertThat(revision()).isEqualTo(Revision.ZERO);
    }
  }

  @Test
  void aCommitThatNeverArrivedIsNotCommitted() {
    source.failing(once("commit", true));
    assertThat(failure(insert()).outcome()).isEqualTo(Outcome.NOT_COMMITTED);
    assertThat(revision()).isEqualTo(Revision.ZERO);
  }

  @Test
  void aCommitWhoseAnswerGotLostIsFoundAndNotMadeTwice() {
    source.failing(once("commit", false));
    assertThat(storage.commit(insert())).isEqualTo(new Revision(1));
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void whatCannotBeAskedIsUnknownAndItsOperationTellsLater() throws SQLException {
    source.failing(
        new FaultySource.Fault() {
          private boolean gone;

          @Override
          public void at(String call, boolean before) throws SQLException {
            gone |= call.equals("commit") && !before;
            if (gone) {
              throw lost();
            }
          }
        });
    StoreFailedException failure = failure(insert());
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure)
        .hasMessageMatching(
            "Committing operation \\[[0-9a-f]+-1] failed; the outcome is \\[UNKNOWN].\n"
                + "Maybe open the store again to see whether the change is there.");
    source.failing((call, before) -> {});
    String operation = failure.getMessage().replaceAll("(?s).*operation \\[(.*?)].*", "$1");
    try (var connection = source.source().getConnection();
        var asked =
            connection.prepareStatement("select revision from pow_commit where operation = ?")) {
      asked.setString(1, operation);
      try (var found = asked.executeQuery()) {
        assertThat(found.next()).isTrue();
        assertThat(found.getLong(1)).isEqualTo(1);
      }
    }
  }

  @Test
  void lossesAnywhereLoseNothingAndDoubleNothing() {
    Random random = new Random(2);
    storage.commit(insert());
    long version = 1;
    int failures = 0;
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(12);
      boolean before = random.nextBoolean();
      AtomicInteger calls = new AtomicInteger();
      source.failing(
          (call, now) -> {
            boolean hit =
                at < 4
                    ? call.equals("commit") && now == before
                    : call.equals("execute") && calls.getAndIncrement() == at;
            if (hit) {
              source.failing((c, b) -> {});
              throw lost();
            }
          });
      try {
        storage.commit(ChangeSet.empty().update(Kind.CANDIDATE, PERSON, version));
        version++;
      } catch (StoreFailedException e) {
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
        failures++;
      }
      source.failing((call, now) -> {});
      assertThat(version()).isEqualTo(version);
      assertThat(revision()).isEqualTo(new Revision(version));
    }
    assertThat(failures).isBetween(100, 290);
  }

  @Test
  void aReadThatFailsSaysSo() {
    storage.commit(insert());
    source.failing(once("execute", true));
    assertThatThrownBy(this::version)
        .isInstanceOf(StoreFailedException.class)
        .hasMessage(
            "Opening a picture failed; the outcome is [NOT_COMMITTED].\n"
                + "Maybe free space or repair the medium, then try again.");
  }

  @Test
  void noMessageHoldsAValue() {
    source.failing(
        (call, before) -> {
          if (call.equals("execute")) {
            throw new SQLException("Key (id)=(c-1) already exists", "23505", 7);
          }
        });
    StoreFailedException failure = failure(insert());
    assertThat(failure)
        .hasStackTraceContaining("The database refused a statement [SQL state 23505, code 7]")
        .satisfies(
            thrown -> {
              for (Throwable t = thrown; t != null; t = t.getCause()) {
                assertThat(t.getMessage()).doesNotContain("c-1");
              }
            });
  }

  @Test
  void statementsHoldNoValues() {
    storage.commit(
        ChangeSet.empty()
            .insert(
                Kind.CANDIDATE,
                Candidate.of(new CandidateId("canary-id"), new RegionCode("AM24"))));
    try (Picture picture = storage.picture();
        var found =
            picture.stream(
                Query.all(Kind.CANDIDATE)
                    .in(new RegionCode("AM24"))
                    .about(new CandidateId("canary-id"))
                    .page(new CandidateId("canary-if"), 3))) {
      assertThat(found).isEmpty();
    }
    assertThat(source.statements())
        .hasSizeGreaterThan(20)
        .noneMatch(sql -> sql.contains("canary") || sql.contains("AM24"));
  }

  @Test
  void tenThousandUsesLeaveNothingOpen() {
    storage.commit(insert());
    for (int i = 0; i < 10_000; i++) {
      long version = i / 20L + 1;
      switch (i % 20) {
        case 0 -> storage.commit(ChangeSet.empty().update(Kind.CANDIDATE, PERSON, version));
        case 1 ->
            assertThatThrownBy(() -> storage.commit(insert()))
                .isInstanceOf(ConflictException.class);
        case 2, 3, 4 -> {
          try (Picture picture = storage.picture()) {
            // a stream that nobody closes
            assertThat(picture.stream(Query.all(Kind.CANDIDATE)).iterator().hasNext()).isTrue();
          }
        }
        default -> {
          try (Picture picture = storage.picture()) {
            picture.revision();
          }
        }
      }
    }
    assertThat(source.open()).isZero();
  }

  @Test
  void aConnectionThatCannotBeTidiedDoesNotHideThatTheCommitWasMade() {
    boolean[] over = {false};
    source.failing(
        (call, before) -> {
          over[0] |= call.equals("commit") && !before;
          if (over[0] && call.equals("rollback")) {
            over[0] = false;
            throw lost();
          }
        });
    assertThat(storage.commit(insert())).isEqualTo(new Revision(1));
    source.failing((call, before) -> {});
    assertThat(version()).isEqualTo(1);
  }

  private static ChangeSet insert() {
    return ChangeSet.empty().insert(Kind.CANDIDATE, PERSON);
  }

  private static SQLException lost() {
    return new SQLException("connection lost", "08006");
  }

  private FaultySource.Fault once(String failing, boolean when) {
    return (call, before) -> {
      if (call.equals(failing) && before == when) {
        source.failing((c, b) -> {});
        throw lost();
      }
    };
  }

  private StoreFailedException failure(ChangeSet changes) {
    return catchThrowableOfType(StoreFailedException.class, () -> storage.commit(changes));
  }

  private long version() {
    try (Picture picture = storage.picture()) {
      return picture.find(Kind.CANDIDATE, PERSON.id()).orElseThrow().version();
    }
  }

  private Revision revision() {
    try (Picture picture = storage.picture()) {
      return picture.revision();
    }
  }
}
