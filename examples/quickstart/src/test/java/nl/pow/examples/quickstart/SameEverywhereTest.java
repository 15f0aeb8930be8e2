package nl.pow.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.matching.Matching;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole match of the shipped market, in words: the same bytes on every machine and JDK. */
class SameEverywhereTest {
  @ParameterizedTest
  @CsvSource({
    "CANDIDATES_FOR_VACANCY, 1, 1a49fb6b1ebb554c8ee0193d20cb8f53",
    "CANDIDATES_FOR_VACANCY, 3, 1a49fb6b1ebb554c8ee0193d20cb8f53",
    "VACANCIES_FOR_CANDIDATE, 1, b9c5766b47e3a0868703bed879142c0e",
    "VACANCIES_FOR_CANDIDATE, 3, b9c5766b47e3a0868703bed879142c0e"
  })
  void matchHasTheseBytes(Direction direction, int threads, String digest)
      throws NoSuchAlgorithmException {
    byte[] bytes = match(direction, threads).getBytes(StandardCharsets.UTF_8);
    byte[] found = MessageDigest.getInstance("SHA-256").digest(bytes);

    assertThat(HexFormat.of().formatHex(found)).startsWith(digest);
  }

  private static String match(Direction direction, int threads) {
    Taxonomy taxonomy = Matching.taxonomies().named("esco").open(Settings.empty());
    Wording words = Wording.of(Locale.forLanguageTag("nl"), taxonomy, Matching.criteria());
    return Matching.of(
            CsvFolder.read(Path.of("data/zeeland"), Locale.ENGLISH).strict().snapshot(),
            LocalDate.of(2026, 12, 1))
        .with(taxonomy)
        .match(
            "ranked", Map.of("threads", Integer.toString(threads)), MatchRequest.of(direction, 10))
        .proposals()
        .stream()
        .map(p -> p.vacancy() + " " + p.candidate() + "\n" + words.judgement(p.judgement()))
        .collect(Collectors.joining("\n"));
  }
}
