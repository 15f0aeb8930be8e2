package nl.pow.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
  @Test
  void printsForEachDocumentItsQuestionsAndAnswers() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    boolean read = Seeds.run(Path.of("data"), new PrintStream(told, true, StandardCharsets.UTF_8));

    assertThat(read).isTrue();
    assertThat(told.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.startsWith("== "))
        .containsExactlyElementsOf(
            SeedDocument.all().stream().map(document -> "== " + document.title()).toList());
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("behouden: 20");
  }

  @Test
  void s38AnActionIsTracedToTheMeetingInWhichItsInsightWasTold() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    assertThat(Seeds.trace("action-2", Path.of("data"), out)).isTrue();
    assertThat(told.toString(StandardCharsets.UTF_8).lines())
        .extracting(line -> line.split(" ", 2)[0])
        .startsWith("==", "bijeenkomst")
        .contains("inzicht", "oplossing")
        .endsWith("actie");
  }

  @Test
  void anActionThatNoDocumentTellsOfIsAnsweredWithThoseThatTheyDo() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    assertThat(Seeds.trace("action-7000", Path.of("data"), out)).isFalse();
    assertThat(told.toString(StandardCharsets.UTF_8))
        .startsWith("No document tells of an action [action-7000].")
        .contains("Maybe one of these was meant: [", "action-2");
  }

  @Test
  void dataThatCannotBeReadIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    Path first = Files.createDirectories(folder.resolve(SeedDocument.all().get(0).folder()));
    Files.writeString(first.resolve("programme.csv"), "id,title\n,Without an id\n");
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    assertThat(Seeds.run(folder, new PrintStream(told, true, StandardCharsets.UTF_8))).isFalse();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("programme.csv");
  }
}
