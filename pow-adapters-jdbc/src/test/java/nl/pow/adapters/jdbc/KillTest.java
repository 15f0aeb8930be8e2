package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a program leaves behind that is killed. */
@Tag("long")
abstract class KillTest {
  private static final int KILLS = Integer.getInteger("pow.jdbc.kills", 5);
  private static final int STATEMENTS = Integer.getInteger("pow.jdbc.kill.every", 29);
  private static final int MEMORY = 128;

  abstract String newDatabase();

  @Test
  void aCommitThatWasToldIsThereAfterAKill() throws Exception {
    Random random = new Random(5);
    for (int kill = 0; kill < KILLS; kill++) {
      String url = newDatabase();
      try (Child child = Child.start(Victim.class, MEMORY, url, "commit")) {
        int told = 0;
        for (int last = random.nextInt(40); told <= last; told++) {
          assertThat(child.line()).isEqualTo(String.valueOf(told + 1));
        }
        told += child.kill().size();
        assertHolds(url, told);
      }
    }
  }

  /** The one that was under way when the kill came may be there, whole. */
  private static void assertHolds(String url, int told) {
    try (Storage storage = open(url, Script.all());
        Picture picture = storage.picture();
        var all = picture.stream(Query.all(Kind.CANDIDATE))) {
      int there = (int) picture.revision().number();
      assertThat(there).isBetween(told, told + 1);
      assertThat(all.map(held -> held.value().id().value()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, there).mapToObj(i -> "c-" + i).toList());
    }
  }

  @Test
  void tablesAreBroughtUpAfterAKillAtAnyStatement() throws Exception {
    for (int at = 1; isKilledAt(at, newDatabase()); at += STATEMENTS) {
      assertThat(at).isLessThan(1_000);
    }
  }

  @Test
  void tablesWithDataAreBroughtUpAfterAKillAtAnyStatement() throws Exception {
    for (int at = 3; ; at += STATEMENTS) {
      String url = newDatabase();
      try (Storage older = open(url, Script.all())) {
        older.commit(person("c-1"));
      }
      if (!isKilledAt(at, url)) {
        return;
      }
    }
  }

  /** Tells whether there was such a statement. */
  private static boolean isKilledAt(int at, String url) throws Exception {
    boolean there;
    try (Child child = Child.start(Victim.class, MEMORY, url, String.valueOf(at))) {
      String said = child.line();
      assertThat(said).isIn("waiting", "done");
      there = said.equals("waiting");
      child.kill();
    }
    try (Storage storage = open(url, Victim.STEPS)) {
      long before = revision(storage);
      assertThat(storage.commit(person("c-2"))).isEqualTo(new Revision(before + 1));
      try (Picture picture = storage.picture();
          var all = picture.stream(Query.all(Kind.CANDIDATE))) {
        assertThat(all.map(held -> held.value().id().value()).toList())
            .isEqualTo(before == 0 ? List.of("c-2") : List.of("c-1", "c-2"));
      }
    }
    return there;
  }

  private static long revision(Storage storage) {
    try (Picture picture = storage.picture()) {
      return picture.revision().number();
    }
  }

  private static ChangeSet person(String id) {
    return ChangeSet.empty()
        .insert(Kind.CANDIDATE, Candidate.of(new CandidateId(id), new RegionCode("AM24")));
  }

  private static Storage open(String url, List<Script> scripts) {
    return JdbcStorage.open(Settings.empty().with(JdbcStoreProvider.URL, url), scripts);
  }
}
