package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.testkit.Samples;
import org.junit.jupiter.api.Test;

/**
 * Streams many candidates in little memory, by hand: {@code -Dtest=StreamVolume -DargLine=-Xmx128m
 * -Dpow.jdbc.volume=1000000}; each hundredth has all its child rows.
 */
class StreamVolume {
  private static final int COUNT = Integer.getInteger("pow.jdbc.volume", 20_000);
  private static final int STEP = 2_000;

  @Test
  void candidatesStreamInLittleMemory() {
    Settings settings = Settings.empty().with(JdbcStoreProvider.URL, PostgresServer.newDatabase());
    try (Storage storage = new JdbcStoreProvider().open(settings)) {
      long start = System.nanoTime();
      for (int from = 0; from < COUNT; from += STEP) {
        storage.commit(ChangeSet.empty().insertAll(Kind.CANDIDATE, some(from)));
      }
      tell("written", start);
      long again = System.nanoTime();
      try (Picture picture = storage.picture();
          var all = picture.stream(Query.all(Kind.CANDIDATE))) {
        assertThat(all.count()).isEqualTo(COUNT);
      }
      tell("streamed", again);
    }
  }

  private static List<Candidate> some(int from) {
    Samples samples = new Samples(new Random(from));
    List<Candidate> some = new ArrayList<>();
    for (int i = from; i < Math.min(from + STEP, COUNT); i++) {
      CandidateId id = new CandidateId("c-" + i);
      some.add(i % 100 == 0 ? samples.candidate(id) : Candidate.of(id, new RegionCode("AM24")));
    }
    return some;
  }

  private static void tell(String what, long since) {
    long millis = (System.nanoTime() - since) / 1_000_000;
    System.out.printf(
        "%d candidates %s in %d ms with a heap of %d MB%n",
        COUNT, what, millis, Runtime.getRuntime().maxMemory() >> 20);
  }
}
