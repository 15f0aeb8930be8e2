package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.adapters.jdbc.JdbcStoreProvider;
import nl.pow.core.json.Json;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Store;
import nl.pow.core.store.StoreProvider;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * 575 texts that break software, through text fields of all kinds: equal back, or refused by type.
 */
@Tag("long")
class NaughtyTextTest {
  private final Share share = new Share(Repository.naughtyStrings());

  private final Map<String, Integer> counts = new TreeMap<>();

  @Test
  void jsonGivesEveryTextBackOrRefusesIt(TestReporter reporter) {
    Json json = Json.create().validating(Validation.create());
    for (Specimen<?, ?> specimen : Specimen.all()) {
      List<Leaf> fields = Leaf.of(specimen.document());
      count("fields", Specimen.paths(specimen.document()).size());
      for (String text : share.of(specimen.kind())) {
        int taking = through(json, specimen, fields, text);
        count("taken", taking);
        count("refused", fields.size() - taking);
      }
    }
    reporter.publishEntry(counts.toString());
    assertThat(counts.get("fields")).isGreaterThan(250);
    assertThat(counts.get("taken")).isGreaterThan(2_000);
    assertThat(counts.get("refused")).isGreaterThan(2_000);
  }

  private static int through(Json json, Specimen<?, ?> specimen, List<Leaf> fields, String text) {
    Specimen.Filled<?> filled = specimen.filled(json, fields, text);
    String written = json.write(filled.entity());
    assertThat(json.read(specimen.kind().type(), written)).isEqualTo(filled.entity());
    assertThat(Leaf.texts(written)).isEqualTo(Leaf.texts(filled.document().toString()));
    return filled.taking().size();
  }

  private void count(String what, int many) {
    counts.merge(what, many, Integer::sum);
  }

  @Test
  void memoryGivesEveryTextBackOrRefusesIt(TestReporter reporter) {
    through(Store.providers().named("memory"), Settings.empty(), false, reporter);
  }

  @Test
  void csvGivesEveryTextBackOrRefusesIt(@TempDir Path folder, TestReporter reporter) {
    through(
        new CsvStoreProvider(),
        Settings.empty().with(CsvStoreProvider.DIRECTORY, folder),
        true,
        reporter);
  }

  @Test
  void h2GivesEveryTextBackOrRefusesIt(@TempDir Path folder, TestReporter reporter) {
    String url = "jdbc:h2:file:" + folder.resolve("db");
    through(
        new JdbcStoreProvider(), Settings.empty().with(JdbcStoreProvider.URL, url), true, reporter);
  }

  @Test
  void postgresGivesEveryTextBackOrRefusesIt(TestReporter reporter) throws Exception {
    try (var server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      through(
          new JdbcStoreProvider(),
          Settings.empty().with(JdbcStoreProvider.URL, url),
          true,
          reporter);
    }
  }

  private void through(
      StoreProvider provider, Settings settings, boolean stays, TestReporter reporter) {
    Keeper keeper = new Keeper(share);
    try (var storage = provider.open(settings)) {
      keeper.keepAll(storage);
      keeper.assertHeld(storage);
    }
    if (stays) {
      try (var again = provider.open(settings)) {
        keeper.assertHeld(again);
      }
    }
    reporter.publishEntry(keeper.counts().toString());
    Map<String, Integer> counted = keeper.counts();
    int odd = stays ? counted.getOrDefault("odd", 0) : 0;
    // what refers to something that was refused is refused as well
    int alone = counted.getOrDefault("MissingReferenceException", 0);
    assertThat(alone).isLessThanOrEqualTo(odd);
    assertThat(counted.get("kept"))
        .as("%s of %d", counted, share.size())
        .isEqualTo(share.size() - odd - alone);
  }
}
