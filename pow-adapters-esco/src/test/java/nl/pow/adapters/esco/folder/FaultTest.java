package nl.pow.adapters.esco.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pow.adapters.esco.TestFolder;
import nl.pow.core.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A sound folder of version 1.1, one change in one file, and all problems that come of it. */
class FaultTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "faults.csv", numLinesToSkip = 1)
  void namesTheFault(
      String name, String file, String change, String text, String problems, @TempDir Path folder)
      throws IOException {
    TestFolder.copy("v1.1", folder);
    change(folder.resolve(file), change, text.equals("-") ? "" : text);
    FolderContents contents = FolderReader.read(folder, Locale.ENGLISH);
    String expected = problems.equals("-") ? "" : problems;
    assertThat(contents.problems().stream().map(FaultTest::shown).collect(Collectors.joining("\n")))
        .isEqualTo(expected);
  }

  private static void change(Path path, String change, String text) throws IOException {
    switch (change) {
      case "add" -> append(path, text);
      case "write" -> Files.writeString(path, text);
      case "delete" -> Files.delete(path);
      default -> replace(path, change, text);
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(
        file, text.replace("~", "http://data.europa.eu/esco/") + "\n", StandardOpenOption.APPEND);
  }

  private static void replace(Path file, String old, String text) throws IOException {
    String before = Files.readString(file, StandardCharsets.UTF_8);
    String after = before.replaceFirst(old, text);
    assertThat(after).as("the change hits").isNotEqualTo(before);
    Files.writeString(file, after);
  }

  private static String shown(Problem problem) {
    String place = problem.source() + " " + problem.path();
    return (problem.severity() + " " + problem.code() + " " + place).strip();
  }
}
