package nl.pow.examples.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.pow.adapters.esco.Esco;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingProfiles;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.core.candidate.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on the page about files of other systems runs, and does what the page says. */
class MappingPageTest {
  private static final Path SOURCE =
      Path.of("src/test/java/nl/pow/examples/mapping/MappingPageTest.java");

  @TempDir private Path folder;

  @Test
  void theCodeOnThePageReadsTheFileThatComesAlong() throws IOException {
    Path export = Path.of("data/client-register.csv");
    Path rejected = folder.resolve("rejected.csv");
    // [mapping]
    Mapping<Candidate> mapping =
        Mapping.candidates(MappingProfiles.named("client-register"))
            .with(Esco.bundled())
            .in(Locale.forLanguageTag("nl"));
    MappingReading<Candidate> reading = mapping.read(export);
    List<Candidate> good = reading.items();
    reading.tally().forEach(found -> System.out.println(found.count() + " x " + found.rule()));
    reading.writeRejected(rejected);
    // [/mapping]

    assertThat(good).hasSize(6);
    assertThat(Files.readAllLines(rejected)).hasSize(1 + reading.rejected().size());
    String source = Files.readString(SOURCE);
    String code =
        source.substring(source.indexOf("// [mapping]\n") + 13, source.indexOf("// [/mapping]"));
    assertThat(Files.readString(Path.of("../../docs/mapping.md")))
        .contains("```java\n" + code.stripTrailing().stripIndent() + "\n```");
  }
}
