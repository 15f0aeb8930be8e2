package nl.pow.adapters.esco.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import nl.pow.adapters.esco.TestFolder;
import nl.pow.core.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is far too large or no text at all is refused with one problem, and the rest is read. */
class HostileTest {
  private static final String HEADER = "conceptUri,preferredLabel\n";
  private static final String SKILL = "http://data.europa.eu/esco/skill/";

  @TempDir private Path folder;

  @BeforeEach
  void copy() {
    TestFolder.copy("v1.1", folder);
  }

  @Test
  void refusesALongField() throws IOException {
    write("skills_en.csv", HEADER + SKILL + "a-1," + "x".repeat(1_001));
    assertThat(problems(new Limits(50, 1 << 20, 1_000, 64, 1_000, 100)))
        .containsExactly(
            "ERROR skills_en.csv:2 A field is longer than 1000 characters; the file was read no"
                + " further. [esco-field]");
  }

  @Test
  void refusesAQuoteThatNeverEnds() throws IOException {
    write("skills_en.csv", HEADER + SKILL + "a-1,\"" + "x".repeat(1 << 20));
    assertThat(codes(new Limits(50, 4 << 20, 1_000, 64, 1_000, 100)))
        .containsExactly("esco-syntax skills_en.csv:2");
  }

  @Test
  void refusesManyColumns() throws IOException {
    write("skills_en.csv", HEADER + ",".repeat(64));
    assertThat(codes(Limits.DEFAULT)).containsExactly("esco-columns skills_en.csv:2");
  }

  @Test
  void refusesManyRowsOverAllFiles() {
    assertThat(codes(new Limits(50, 1 << 20, 1_000, 64, 12, 100)))
        .contains("esco-rows occupations_nl.csv:6", "esco-rows skills_nl.csv:2");
  }

  @Test
  void refusesAFileThatUnpacksToFarMore() throws IOException {
    byte[] zeros = new byte[1 << 20];
    Path bomb = folder.resolve("skills_en.csv.gz");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      packed.write(HEADER.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 64; i++) {
        packed.write("\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
      }
      packed.write(zeros);
    }
    assertThat(Files.size(bomb)).isLessThan(100_000);
    assertThat(codes(new Limits(50, 1 << 20, 1_000, 64, 1_000, 100)))
        .singleElement()
        .asString()
        .startsWith("esco-size skills_en.csv.gz");
  }

  @Test
  void refusesADamagedPackedFile() throws IOException {
    write("skills_en.csv.gz", HEADER);
    assertThat(codes(Limits.DEFAULT)).containsExactly("esco-unreadable skills_en.csv.gz");
  }

  @Test
  void refusesAnotherCharset() throws IOException {
    Files.write(
        folder.resolve("skills_en.csv"),
        (HEADER + SKILL + "a-1,café\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(codes(Limits.DEFAULT))
        .singleElement()
        .asString()
        .startsWith("esco-charset skills_en.csv");
  }

  @Test
  void saysThatThereIsNoOccupation() throws IOException {
    Files.delete(folder.resolve("occupations_en.csv"));
    write("occupations_nl.csv", "conceptUri,iscoGroup,preferredLabel,code\n");
    FolderContents contents = read(Limits.DEFAULT);
    assertThat(contents.classification()).isNull();
    assertThat(contents.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR There is no occupation in these files that can be read. [esco-nothing]");
  }

  @Test
  void refusesManyFiles() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("occupations_nl_" + i + ".csv", "");
    }
    assertThat(codes(new Limits(50, 1 << 20, 1_000, 64, 1_000, 100))).contains("esco-files ");
  }

  @Test
  void listsNoMoreProblemsThanAsked() throws IOException {
    write("skills_en.csv", HEADER + "nothing,x\n".repeat(500));
    List<Problem> problems = read(new Limits(50, 1 << 20, 1_000, 64, 1_000, 100)).problems();
    assertThat(problems).hasSize(101);
    assertThat(problems.get(0))
        .hasToString(
            "ERROR More than 100 problems were found; the others are not listed. [esco-too-many]");
  }

  @Test
  void followsAChainOfAnyLength() throws IOException {
    int length = 100_000;
    write(
        "skills_en.csv",
        HEADER
            + IntStream.range(0, length)
                .mapToObj(i -> SKILL + "c-" + i + ",x\n")
                .collect(Collectors.joining()));
    write(
        "broaderRelationsSkillPillar_en.csv",
        "conceptUri,broaderUri\n"
            + IntStream.range(0, length)
                .mapToObj(i -> SKILL + "c-" + i + "," + SKILL + "c-" + (i + 1) % length + "\n")
                .collect(Collectors.joining()));
    FolderContents contents = read(Limits.DEFAULT);
    assertThat(contents.problems()).extracting(Problem::code).containsExactly("esco-cycle");
    assertThat(contents.classification().links().broaderSkill().size()).isEqualTo(length);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> codes(Limits limits) {
    return read(limits).problems().stream().map(p -> p.code() + " " + p.source()).toList();
  }

  private List<String> problems(Limits limits) {
    return read(limits).problems().stream().map(Problem::toString).toList();
  }

  private FolderContents read(Limits limits) {
    try {
      return new FolderReader(limits, Locale.ENGLISH).read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
