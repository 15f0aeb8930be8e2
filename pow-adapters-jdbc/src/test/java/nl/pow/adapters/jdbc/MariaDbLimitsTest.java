package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import org.junit.jupiter.api.Test;

class MariaDbLimitsTest {
  private static final CandidateId SOMEBODY = new CandidateId("c-1");

  @Test
  void compactionWaitsForAPictureAsLongAsSaidAndNoLonger() {
    Settings settings =
        Settings.empty()
            .with(JdbcStoreProvider.URL, MariaDbServer.newDatabase())
            .with(JdbcStoreProvider.TIMEOUT, 1);
    try (Storage storage = new JdbcStoreProvider().open(settings)) {
      storage.commit(
          ChangeSet.empty().insert(Kind.CANDIDATE, Candidate.of(SOMEBODY, new RegionCode("AM24"))));
      try (Picture picture = storage.picture()) {
        assertThat(picture.find(Kind.CANDIDATE, SOMEBODY)).isPresent();
        StoreFailedException failure =
            catchThrowableOfType(StoreFailedException.class, storage::compact);
        assertThat(failure).isNotNull();
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_COMMITTED);
      }
      storage.compact();
    }
  }
}
