package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pow.core.text.Texts;
import org.junit.jupiter.api.Test;

/** The texts of the problems, in both languages and on the page. */
class WordingTest {
  private static final Texts TEXTS = Texts.load(VumReader.class::getResourceAsStream, "vum");
  private static final Pattern CODE = Pattern.compile("`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`");

  @Test
  void bothLanguagesHaveTheSameCodesAndPlaces() {
    assertThat(TEXTS.codes(Documents.DUTCH)).isEqualTo(TEXTS.codes(Locale.ENGLISH));
    for (String code : TEXTS.codes(Locale.ENGLISH)) {
      assertThat(places(TEXTS.get(Documents.DUTCH, code)))
          .as(code)
          .isEqualTo(places(TEXTS.get(Locale.ENGLISH, code)));
    }
  }

  @Test
  void thePageListsEveryCodeAndNoOther() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "vum.md"));
    String list = page.substring(page.indexOf("## Problems"));
    Set<String> listed = new TreeSet<>();
    CODE.matcher(list).results().forEach(found -> listed.add(found.group(1)));
    listed.remove("text-bsn");
    listed.remove("pow-adapters-vum");
    assertThat(listed).isEqualTo(TEXTS.codes(Locale.ENGLISH));
  }

  @Test
  void everyCodeThatTheCasesExpectHasAText() {
    Set<String> expected = new TreeSet<>();
    Pattern.compile("(?m)^(?:ERROR|WARNING) \\S+ (\\S+)$")
        .matcher(Documents.text("rules.txt"))
        .results()
        .forEach(found -> expected.add(found.group(1)));
    expected.remove("text-bsn");
    assertThat(TEXTS.codes(Locale.ENGLISH)).containsAll(expected);
  }

  @Test
  void messagesNameTheRule() {
    String seeker =
        """
        [{"idWerkzoekende":"s",
        "werktijden":{"aantalWerkurenPerWeekMinimaal":100},
        "mobiliteit":{"bemiddelingspostcode":"1000AA"},
        "indicatieLdrRegistratie":3}]
        """;
    assertThat(Documents.jobseekers(seeker).problems())
        .map(p -> p.toString())
        .containsExactly(
            "WARNING seekers.json:2 [0].werktijden.aantalWerkurenPerWeekMinimaal: This number does"
                + " not lie between 0 and 99. The value was left out. [number-out-of-range]",
            "WARNING seekers.json:3 [0].mobiliteit.bemiddelingspostcode: The digits of this"
                + " postcode are not in the list. So the labour-market region is not known. Check"
                + " the postcode. [postcode-unknown]",
            "WARNING seekers.json:4 [0].indicatieLdrRegistratie: VUM 3.0 does not know this code,"
                + " but: 1, 2. The value was left out. [code-unknown]");
    assertThat(Documents.DUTCH_READER.readJobseekers(Documents.stream(seeker), "x").problems())
        .map(p -> p.message())
        .first()
        .isEqualTo("Dit getal ligt niet tussen 0 en 99. De waarde is weggelaten.");
  }

  @Test
  void anUnknownPostcodeOfAVacancyComesWithItsNeighbours() {
    String vacancy =
        "[{\"idVacature\":\"v\",\"naamVacature\":\"n\",\"adres\":{\"postcode\":\"1000AA\"},"
            + "\"werkgever\":{\"handelsnaamOrganisatie\":\"w\"}}]";
    assertThat(Documents.vacancies(vacancy).problems())
        .map(p -> p.message())
        .containsExactly(
            "The digits of this postcode are not in the list (1011). So the labour-market region"
                + " is not known. Check the postcode.");
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{\\w+}").matcher(text).results().forEach(p -> places.add(p.group()));
    return places;
  }
}
