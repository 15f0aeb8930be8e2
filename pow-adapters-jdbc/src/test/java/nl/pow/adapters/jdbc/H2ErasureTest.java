package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule S12 down to the last byte. */
class H2ErasureTest {
  @TempDir Path folder;

  @Test
  void afterCompactingNoByteOfAnErasedPersonIsLeft() throws IOException {
    CandidateId erased = new CandidateId("canary-erased");
    CandidateId kept = new CandidateId("canary-kept");
    String url = "jdbc:h2:file:" + folder.resolve("pow");
    try (Storage storage =
        new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url))) {
      storage.commit(
          ChangeSet.empty()
              .insert(Kind.CANDIDATE, Candidate.of(erased, new RegionCode("AM24")))
              .insert(Kind.CANDIDATE, Candidate.of(kept, new RegionCode("AM24"))));
      storage.commit(ChangeSet.empty().erase(erased));
      assertThat(bytes()).contains("canary-kept");
      storage.compact();
    }
    assertThat(bytes()).contains("canary-kept").doesNotContain("canary-erased");
  }

  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
