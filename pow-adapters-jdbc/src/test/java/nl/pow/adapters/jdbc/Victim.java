package nl.pow.adapters.jdbc;

import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;

/** A program that is killed while it makes tables or commits. */
final class Victim {
  /** Steps of which the second begins with tables that hold data already. */
  static final List<Script> STEPS =
      List.of(
          Script.all().get(0),
          new Script(
              "2",
              "more",
              """
              create table if not exists "pow_more" ("id" ${id} not null, primary key ("id")) ${end};

              insert into "pow_more" ("id") select "id" from "candidate" where not exists
                (select 1 from "pow_more");

              create index if not exists "pow_more_revision" on "candidate" ("status", "revision");
              """));

  private Victim() {}

  /** The URL; then {@code commit}, or the number of the statement to wait at for ever. */
  public static void main(String[] args) {
    if (args[1].equals("commit")) {
      commit(args[0]);
    } else {
      waitAt(args[0], Integer.parseInt(args[1]));
    }
  }

  private static void commit(String url) {
    Storage storage =
        new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url));
    for (int i = 1; ; i++) {
      storage.commit(
          ChangeSet.empty()
              .insert(
                  Kind.CANDIDATE, Candidate.of(new CandidateId("c-" + i), new RegionCode("AM24"))));
      System.out.println(i);
    }
  }

  private static void waitAt(String url, int last) {
    FaultySource source = new FaultySource(source(url));
    AtomicInteger calls = new AtomicInteger();
    source.failing(
        (call, before) -> {
          if (call.equals("execute") && calls.incrementAndGet() == last) {
            System.out.println("waiting");
            hold();
          }
        });
    JdbcStorage.open(Settings.empty().with(JdbcStoreProvider.DATA_SOURCE, source.source()), STEPS);
    System.out.println("done");
    hold();
  }

  private static void hold() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static DataSource source(String url) {
    return (DataSource)
        Proxy.newProxyInstance(
            Victim.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              if (method.getName().equals("getConnection")) {
                return DriverManager.getConnection(url);
              }
              throw new SQLException(method.getName());
            });
  }
}
