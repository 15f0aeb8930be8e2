package nl.pow.examples.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.esco.Esco;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
  private static final Taxonomy ESCO = Esco.bundled();

  private static final String PLACEMENT =
      "id,candidate,employer,region,kind,origin_vacancy,origin_referral,origin_trajectory,"
          + "sectors_before,sectors_now,hours_minimum,hours_maximum,first_on,state";
  private static final String STEP = "placement_id,position,state,since,actor,ends_on,reason,note";

  private record Printed(boolean found, String text) {}

  @Test
  void titleGivesOccupationGroupNeighboursAndSkills() {
    Printed printed = ask("verzorgende", "nl");

    assertThat(printed.found()).isTrue();
    assertThat(printed.text())
        .contains("Gevonden bij de titel: verzorgende\n")
        .contains("Beroepsgroep: ")
        .contains("Misschien bedoelt u een van deze beroepen:\n")
        .contains("De tien beroepen")
        .contains("al aanwezig (")
        .contains("nog te leren (")
        .contains("  nodig (");
    assertThat(printed.text().lines().filter(line -> line.matches(" *\\d+ +\\d+%  .*")))
        .hasSize(10);
  }

  @Test
  void typingErrorFindsTheOccupation() {
    Printed printed = ask("magazijnmedwerker", "nl");

    assertThat(printed.found()).isTrue();
    assertThat(printed.text())
        .startsWith(
            "magazijnmedewerker [esco:9333.8]\nGevonden bij de titel: magazijnmedewerker\n");
  }

  @Test
  void answerCanBeEnglish() {
    Printed printed = ask("cook", "en");

    assertThat(printed.found()).isTrue();
    assertThat(printed.text())
        .startsWith("cook [esco:5120.1]\nFound by the title: cook\nGroup of occupations: Cooks")
        .contains("The ten nearest occupations")
        .doesNotContain("(nl)");
  }

  @Test
  void unknownTitleGivesSuggestions() {
    Printed printed = ask("medewerker van de thuiszorg", "nl");

    assertThat(printed.found()).isFalse();
    assertThat(printed.text().lines())
        .startsWith(
            "Er is geen beroep met de titel [medewerker van de thuiszorg].",
            "Misschien bedoelt u een van deze beroepen:")
        .anyMatch(line -> line.startsWith("  - ") && line.contains("thuiszorg"));
  }

  @Test
  void nonsenseGivesNoSuggestions() {
    Printed printed = ask("xqzzt", "nl");

    assertThat(printed.found()).isFalse();
    assertThat(printed.text().lines())
        .containsExactly(
            "Er is geen beroep met de titel [xqzzt].",
            "Er is ook geen titel die erop lijkt. Misschien helpt een ander woord voor hetzelfde"
                + " werk.");
  }

  @Test
  void withoutTitleTheUseIsTold() {
    assertThatThrownBy(() -> Question.of(new Properties()))
        .isInstanceOf(QuestionException.class)
        .hasMessage(
            "No occupation was asked for.\n"
                + "Maybe use ./mvnw -q -Pneighbours -Dpow.occupation=\"verzorgende\".");
  }

  @Test
  void languageThatIsNotSpokenIsRefused() {
    Properties properties = new Properties();
    properties.setProperty("pow.occupation", "kok");
    properties.setProperty("pow.lang", "fr");

    assertThatThrownBy(() -> Question.of(properties))
        .isInstanceOf(QuestionException.class)
        .hasMessage("The language [fr] is not spoken here.\nMaybe use -Dpow.lang=nl or en.");
  }

  @Test
  void s17TheAnswerTellsHowOftenAMoveWasMade(@TempDir Path folder) throws IOException {
    OccupationCode cook = OccupationCode.parse("esco:5120.1");
    OccupationCode near =
        ESCO.occupationsNear(cook, ESCO.occupations()).stream()
            .map(Related::found)
            .filter(one -> !one.equals(cook))
            .findFirst()
            .orElseThrow();

    assertThat(answer(folder.resolve("six"), cook, near, 6))
        .containsOnlyOnce(
            "gemaakt door: 6 mensen (gerealiseerde plaatsingen, 2021-02-01 tot en met 2021-02-06)")
        .contains("gemaakt door: 0 mensen (");
    assertThat(answer(folder.resolve("four"), cook, near, 4))
        .containsOnlyOnce("gemaakt door: minder dan 5 mensen (gerealiseerde plaatsingen, ");
  }

  /** What is printed for a folder in which so many people went from one occupation to another. */
  private static String answer(Path folder, OccupationCode from, OccupationCode to, int count)
      throws IOException {
    List<Candidate> people = new ArrayList<>();
    List<String> placements = new ArrayList<>(List.of(PLACEMENT));
    List<String> steps = new ArrayList<>(List.of(STEP));
    for (int i = 1; i <= count; i++) {
      people.add(worked("c-" + i, from));
      placements.add("p-" + i + ",c-" + i + ",e-1,,REGULAR,v-1,,,,,,,2021-02-01,RUNNING");
      steps.add("p-" + i + ",1,RUNNING,2021-02-0" + i + ",coach,,,");
    }
    Employer employer = Employer.of(new EmployerId("e-1"), "E");
    Job job = Job.of(to, Workplace.unknown());
    Vacancy work = Vacancy.of(new VacancyId("v-1"), null, employer.id(), "Werk", job);
    CsvFolder.write(folder, new Snapshot(Revision.ZERO, people, List.of(work), List.of(employer)));
    Files.write(folder.resolve("placement.csv"), placements);
    Files.write(folder.resolve("placement_history.csv"), steps);
    Properties properties = new Properties();
    properties.setProperty("pow.occupation", "kok");
    properties.setProperty("pow.input", folder.toString());
    return ask(Question.of(properties)).text();
  }

  private static Candidate worked(String id, OccupationCode occupation) {
    Qualifications none = Qualifications.unknown();
    Period time = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31));
    return Candidate.of(new CandidateId(id), null)
        .withQualifications(
            new Qualifications(
                null,
                none.skills(),
                none.languages(),
                none.licences(),
                none.educations(),
                none.courses(),
                List.of(new WorkExperience(occupation, time, null, null)),
                none.none()));
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Properties properties = new Properties();
    properties.setProperty("pow.occupation", "kok");
    properties.setProperty("pow.input", "nowhere");

    assertThatThrownBy(() -> Question.of(properties))
        .isInstanceOf(QuestionException.class)
        .hasMessage(
            "There is no folder [nowhere].\n"
                + "Maybe it should hold placement.csv, candidate.csv and vacancy.csv.");
  }

  private static Printed ask(String title, String language) {
    return ask(new Question(title, Locale.forLanguageTag(language), null));
  }

  private static Printed ask(Question question) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    boolean found = new Answer(ESCO, question, out).print();
    String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return new Printed(found, text);
  }
}
