package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** 200,000,000 characters, and as many as the size alone lets by, with 96 MB of memory. */
@Tag("long")
class HugeInputTest {
  @Test
  void everyFloodIsRefusedByNameInLittleMemory(@TempDir Path folder, TestReporter reporter)
      throws Exception {
    List<List<String>> told = run(folder);

    Set<String> outcomes = new TreeSet<>();
    long slowest = 0;
    for (List<String> line : told) {
      outcomes.add(line.get(0) + ": " + line.get(3));
      slowest = Math.max(slowest, Long.parseLong(line.get(2)));
    }
    reporter.publishEntry("slowest refusal in ms", Long.toString(slowest));
    assertThat(told).as("readings").hasSize(74);
    assertThat(outcomes)
        .containsExactly(
            "CsvFolder: csv-column-missing,csv-columns",
            "CsvFolder: csv-column-missing,csv-syntax",
            "CsvFolder: csv-size",
            "Json.read: json-incomplete",
            "Json.read: json-too-deep",
            "Json.read: json-too-large",
            "Json.read: json-too-many-tokens",
            "Json.readAll: json-incomplete",
            "Json.readAll: json-too-deep",
            "Json.readAll: json-too-large",
            "Json.readAll: json-too-many-tokens",
            "Mapping, any size: mapping-syntax",
            "Mapping: mapping-size",
            "Mapping: mapping-syntax",
            "MappingProfiles: json-incomplete",
            "MappingProfiles: json-too-deep",
            "MappingProfiles: json-too-large",
            "MappingProfiles: json-too-many-tokens",
            "ProfileProposal: mapping-size",
            "ProfileProposal: mapping-syntax",
            "VumReader: limit-exceeded",
            "VumReader: too-many-problems",
            "store csv, CURRENT: CorruptStoreException",
            "store csv, manifest: CorruptStoreException",
            "store csv: csv-column-missing,csv-columns",
            "store csv: csv-column-missing,csv-syntax",
            "store csv: csv-size");
  }

  private static List<List<String>> run(Path folder) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                HugeInput.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return told.lines().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
