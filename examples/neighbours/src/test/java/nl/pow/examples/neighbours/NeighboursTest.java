package nl.pow.examples.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import nl.pow.adapters.esco.Esco;
import nl.pow.core.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final Taxonomy ESCO = Esco.bundled();

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

  private static Printed ask(String title, String language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Question question = new Question(title, Locale.forLanguageTag(language));
    boolean found = new Answer(ESCO, question, out).print();
    String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return new Printed(found, text);
  }
}
