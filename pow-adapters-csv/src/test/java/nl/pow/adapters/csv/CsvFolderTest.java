package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFolderTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void folder() {
    input = new Input(folder);
  }

  @Test
  void writesFilesThatReadTheSameAndNeverOverOthers() throws IOException {
    Employer employer = Employer.of(new EmployerId("e-1"), "Bakker, \"Zoë\"");
    Candidate candidate = Candidate.of(new CandidateId("c-1"), new RegionCode("AM24"));
    Snapshot written =
        new Snapshot(new Revision(1), List.of(candidate), List.of(), List.of(employer));
    Path made = folder.resolve("made");
    CsvFolder.write(made, written);

    assertThat(CsvFolder.read(made, Locale.ENGLISH).strict().snapshot()).isEqualTo(written);
    assertThatThrownBy(() -> CsvFolder.write(made, written))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void readsPlainFiles() {
    input
        .row(Input.EMPLOYER, Map.of("id", "e-1", "name", "\"Bakker, \"\"Zoë\"\"\""))
        .row(Input.VACANCY, Map.of("id", "v-1", "employer", "e-1", "title", "Bakker"))
        .rows(
            Input.CANDIDATE,
            List.of(
                Map.of("id", "c-2", "region", "AM24", "mobility_home", "4331AB"),
                Map.of("id", "c-1", "wishes_hours_minimum", "8", "wishes_hours_maximum", "16")))
        .write("candidate_wishes_interests.csv", "position,value,candidate_id\n1,\"\",c-2\n");
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH).strict();
    assertThat(reading.revision()).isEqualTo(new Revision(1));
    assertThat(reading.entities(Kind.EMPLOYER))
        .extracting(Employer::name)
        .containsExactly("Bakker, \"Zoë\"");
    List<Candidate> candidates = reading.entities(Kind.CANDIDATE);
    assertThat(candidates).extracting(c -> c.id().value()).containsExactly("c-2", "c-1");
    assertThat(candidates.get(0).mobility().home()).isEqualTo(new Postcode("4331AB"));
    assertThat(candidates.get(0).wishes().interests()).containsExactly("");
    assertThat(candidates.get(1).wishes().hours()).hasToString("8-16");
    assertThat(reading.snapshot().vacancies()).hasSize(1);
  }

  @Test
  void readsWhatExcelMakesOfThem() {
    String text =
        "\uFEFFid;name;region;postcode;kvk_number\r\ne-1;\"Bakker; banket\";;;00000001\r\n";
    input.write("employer.csv", text);
    assertThat(CsvFolder.read(folder, DUTCH).strict().entities(Kind.EMPLOYER))
        .extracting(Employer::name, Employer::kvkNumber)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Bakker; banket", "00000001"));
  }

  @Test
  void reportsAllFaultsOfAllFiles() {
    input
        .rows(Input.EMPLOYER, List.of(Map.of("id", "e-1", "name", "\" \""), Map.of("id", "e-1")))
        .rows(
            Input.VACANCY,
            List.of(
                Map.of("id", "v-1", "employer", "e-1", "title", "ok"),
                Map.of("id", "v-2", "employer", "e-9", "title", "ok", "openings", "0")))
        .row(Input.CANDIDATE, Map.of("id", "c 1", "status", "gone"))
        .write(
            "vacancy_tasks.csv", "vacancy_id,position,description,hours,carvable\nv-1,1,a,b,NO\n");
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH);
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR candidate.csv:2 id: An id has 1 to 200 characters out of letters, digits, '_',"
                + " '.' and '-'. [id]",
            "ERROR candidate.csv:2 status: One of these is needed here: [ACTIVE, PAUSED, PLACED,"
                + " WITHDRAWN]. [cell-choice]",
            "ERROR employer.csv:2 name: This must be filled in. [not-blank]",
            "ERROR employer.csv:3 id: This is there twice. [row-duplicate]",
            "ERROR vacancy.csv:3 employer: This refers to a [employer] that is not there or was"
                + " refused. [reference-missing]",
            "ERROR vacancy.csv:3 openings: The number must be at least 1. [min]",
            "ERROR vacancy_tasks.csv:2 hours: A whole number is needed here, without leading zeros,"
                + " dots or commas. [cell-number]");
    assertThat(reading.entities(Kind.VACANCY)).isEmpty();
    assertThatThrownBy(reading::strict)
        .isInstanceOf(InvalidDataException.class)
        .hasMessageStartingWith("The folder [" + folder + "] was refused, 7 problem(s) found:");
  }

  @Test
  void tellsProblemsInDutch() {
    input.row(Input.CANDIDATE, Map.of("id", "c-1", "status", "gone"));
    assertThat(CsvFolder.read(folder, DUTCH).problems())
        .extracting(Problem::message)
        .containsExactly(
            "Hier moet een van deze woorden staan: [ACTIVE, PAUSED, PLACED, WITHDRAWN].");
  }

  @Test
  void hasEveryTextInBothLanguages() {
    var texts = nl.pow.core.text.Texts.load(CsvFolder.class::getResourceAsStream, "problems");
    assertThat(texts.codes(DUTCH)).isEqualTo(texts.codes(Locale.ENGLISH)).hasSizeGreaterThan(25);
  }

  @Test
  void namesColumnsThatDoNotFit() {
    input.write("employer.csv", "id,name,name,region,naam,kvk_number,\"x\ny\"\n");
    assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
        .containsExactly(
            "employer.csv:1  csv-column-unknown",
            "employer.csv:1 naam csv-column-unknown",
            "employer.csv:1 name csv-column-twice",
            "employer.csv:1 postcode csv-column-missing");
  }

  @Test
  void neverTakesAPersonForAColumn() {
    input.write("candidate.csv", "c-1,Jansen,AM24\n");
    assertThat(CsvFolder.read(folder, Locale.ENGLISH).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR candidate.csv:1 The first line must name the columns. [csv-header]");
  }

  @Test
  void goesOnBehindARecordWithTooFewFields() {
    input
        .write("employer.csv", "id,name,region,postcode,kvk_number\ne-1,A,,,\ne-2,B\ne-3,C,,,,\n")
        .write("employer_sectors.csv", "employer_id,value\ne-2,sbi:01\n");
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH);
    assertThat(brief(reading))
        .containsExactly("employer.csv:3  csv-count", "employer.csv:4  csv-count");
    assertThat(reading.problems().get(0).message())
        .isEqualTo("This record has 2 fields, the header has 5.");
    assertThat(reading.entities(Kind.EMPLOYER)).hasSize(1);
  }

  @Test
  void refusesWhatIsNoCsv() {
    String header = "id,name,region,postcode,kvk_number\n";
    for (String row : List.of("e-1,\"open,,,\n", "e-1,\"A\"b,,,\n", "e-1,\"A\" ,,,\n")) {
      input.write("employer.csv", header + row);
      assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
          .as(row)
          .containsExactly("employer.csv:2  csv-syntax");
    }
    input.write("employer.csv", header + "e-1,A \"b\",,,\n");
    assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
        .containsExactly("employer.csv:2  csv-quote");
    input.write("employer.csv", "");
    assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
        .containsExactly("employer.csv:1  csv-header");
  }

  @Test
  void refusesBytesThatAreNoUtf8AndSaysWhere() {
    String text = "id,name,region,postcode,kvk_number\ne-1,Zoë,,,\n";
    input.write("employer.csv", text.getBytes(Charset.forName("windows-1252")));
    assertThat(CsvFolder.read(folder, Locale.ENGLISH).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR employer.csv:2 The file is not in UTF-8: the byte at offset 41 does not belong"
                + " in it. Maybe save it again as \"CSV UTF-8\". [csv-charset]");
    input.write("employer.csv", text.replace('ë', '\0'));
    assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
        .containsExactly("employer.csv:2  csv-nul");
    input.write("employer.csv", text.getBytes(StandardCharsets.UTF_16));
    assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
        .containsExactly("employer.csv:1  csv-charset", "employer.csv:1  csv-nul");
  }

  @Test
  void holdsEachLimitToTheCharacter() {
    String header = "id,name,region,postcode,kvk_number\n";
    CsvLimits limits = new CsvLimits(100, 38, 16, 5, 2, 3);
    assertThat(within(limits, header + "e-1,1234567890123456,,,\n")).isEmpty();
    assertThat(within(limits, header + "e-1,12345678901234567,,,\n")).containsExactly("csv-field");
    assertThat(within(limits, header + "e-1,A,,,\ne-2,A,,,\n")).isEmpty();
    assertThat(within(limits, header + "e-1,A,,,\ne-2,A,,,\ne-3,A,,,\n"))
        .containsExactly("csv-rows");
    String wide = "1234567890,123456,1234567890,12345678,\n";
    assertThat(within(limits, header + wide.replace("1,", ","))).doesNotContain("csv-record");
    assertThat(within(limits, header + wide.replace("8,", "89,"))).containsExactly("csv-record");
    assertThat(within(limits, header + "e-1,A,,,,\n")).containsExactly("csv-columns");
    String full = header + "e-1,A,,,\n\n";
    assertThat(within(limits, full + "\n".repeat(100 - full.length()))).isEmpty();
    assertThat(within(limits, full + "\n".repeat(101 - full.length()))).containsExactly("csv-size");
    assertThat(within(limits, header + "a\na\na\n")).hasSize(3);
    assertThat(within(limits, header + "a\na\na\na\na\n"))
        .containsExactly("csv-count", "csv-count", "csv-rows");
  }

  @Test
  void stopsAfterTooManyProblems() {
    CsvLimits limits = new CsvLimits(1000, 100, 50, 5, 100, 3);
    assertThat(within(limits, "id,name,region,postcode,kvk_number\n" + "a\n".repeat(50)))
        .containsExactly("csv-count", "csv-count", "csv-count", "csv-too-many");
  }

  @Test
  void saysOnceThatThereIsNoFolder() {
    assertThat(brief(CsvFolder.read(folder.resolve("none"), Locale.ENGLISH)))
        .containsExactly(folder.resolve("none") + "  csv-folder");
    assertThat(brief(CsvFolder.read(folder, Locale.ENGLISH)))
        .containsExactly(folder + "  csv-folder");
  }

  private List<String> within(CsvLimits limits, String text) {
    input.write("employer.csv", text);
    return CsvFolder.read(folder, limits, Locale.ENGLISH).problems().stream()
        .map(Problem::code)
        .toList();
  }

  private static List<String> brief(CsvReading reading) {
    return reading.problems().stream()
        .map(p -> p.source() + " " + p.path() + " " + p.code())
        .toList();
  }
}
