package nl.pow.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.json.Json;
import nl.pow.core.plan.Grant;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import nl.pow.testkit.generator.EdgeCase;
import nl.pow.testkit.generator.GeneratedMarket;
import nl.pow.testkit.generator.Generators;
import nl.pow.testkit.generator.JustInvalid;
import nl.pow.testkit.generator.MarketGenerator;
import org.junit.jupiter.api.Test;

/** What docs/generators.md shows. */
class GeneratorsPageTest {
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Validation VALIDATION = Validation.create();
  private static final Json JSON = Json.create();

  @Test
  void everySnippetOfThePageStandsHere() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java/nl/pow/testkit/jqwik/GeneratorsPageTest.java"));
    String page = Files.readString(Path.of("../docs/generators.md"));

    assertThat(SNIPPET.matcher(page).results().map(found -> found.group(1)))
        .hasSize(3)
        .allMatch(snippet -> here.contains(indented(snippet)));
  }

  private static String indented(String snippet) {
    return snippet.replaceAll("(?m)^(?=.)", "  ");
  }

  @Test
  void aMarketOfASeed() {
    MarketGenerator zeeland =
        MarketGenerator.small().region(new RegionCode("AM24")).candidates(400).tightness(30);

    GeneratedMarket market = zeeland.make(7);
    GeneratedMarket tied = zeeland.edgeCases(EdgeCase.ALL_ALIKE, EdgeCase.HUGE_VACANCY).make(7);

    assertThat(market.vacancies()).hasSize(120);
    assertThat(tied.vacancies().get(0).openings()).isEqualTo(9_999);
    assertThat(market.snapshot().candidates()).hasSize(400); // for Matching.of
    assertThat(market.changes().changes()).hasSize(580); // for a store
  }

  @Property(tries = 50)
  void everyVacancyComesBackFromJson(@ForAll Vacancy vacancy) {
    String text = JSON.write(vacancy);

    assertThat(JSON.read(Vacancy.class, text)).isEqualTo(vacancy);
  }

  @Property(tries = 20)
  void nobodyIsMissing(
      @ForAll @InRegion("AM24") @MarketSize(candidates = 9, tightness = 50)
          GeneratedMarket market) {
    assertThat(market.snapshot().candidates()).hasSameSizeAs(market.candidates());
  }

  @Property(tries = 50)
  void aFaultIsFoundWhereItIs(@ForAll JustInvalid<Vacancy> broken) {
    List<Problem> found = VALIDATION.check(broken.value(), Locale.ENGLISH);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).path()).isEqualTo(broken.path());
  }

  @Test
  void aGrantIsNotOverspent() {
    assertThatThrownBy(() -> Generators.refused(Grant.class, "grant-spent").make(7).attempt())
        .isInstanceOf(InvalidValueException.class);
  }
}
