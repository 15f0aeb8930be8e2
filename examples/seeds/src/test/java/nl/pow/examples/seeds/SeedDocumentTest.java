package nl.pow.examples.seeds;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each document says is what the library answers. */
class SeedDocumentTest {
  private static Map<String, List<String>> ask(SeedDocument document) throws IOException {
    World world = World.of(Path.of("data").resolve(document.folder()));
    return document.ask(world).stream()
        .collect(Collectors.toMap(Answered::question, Answered::answer));
  }

  @Test
  void reviewZeeland() throws IOException {
    Map<String, List<String>> answers = ask(new ReviewZeeland());

    assertThat(answers.get("Wanneer is de volgende heisessie?")).containsExactly("2022-01-16");
    assertThat(
            answers.get("Wat staat dan op de agenda, omdat het is afgesproken en niet klaar is?"))
        .anyMatch(line -> line.startsWith("Investeren in wederzijdse communicatie"));
    assertThat(answers.get("Wat is er geconcludeerd?").get(0)).contains("krapte");
    assertThat(
            answers.get("Wie zitten in het team van jobhunters en jobcoaches, en sinds wanneer?"))
        .hasSize(2)
        .allMatch(line -> line.endsWith("sinds 2021-01-01"));
    assertThat(answers.get("Wat was de verwachting tijdens corona, en wat is daarvan gekomen?"))
        .containsExactly(
            "Centraal Planbureau, Macro Economische Verkenning (MEV) 2021 verwacht op 2020-09-15"
                + " voor 2021-01-01 tot en met 2021-12-31: 59 per 1.000; gekozen beleid: CORONA",
            "CBS, werkloosheid in juni 2021, gevonden voor 2021-06-30: 32; verschil -27");
    assertThat(answers.get("Welk programma kan bijdragen?")).containsExactly("Blik op de toekomst");
    assertThat(answers.get("Welke instrumenten zijn van alle organisaties in Zeeland?")).hasSize(1);
  }

  @Test
  void actionLineHaaglanden() throws IOException {
    Map<String, List<String>> answers = ask(new ActionLineHaaglanden());

    assertThat(answers.get("Wat moet er op korte termijn?"))
        .containsExactly("De openstaande vacatures zijn opgevuld.");
    assertThat(answers.get("Wat moet er op de lange termijn?")).hasSize(1);
    assertThat(answers.get("Hoe is besloten over de samenwerking na PoW?").get(1))
        .isEqualTo("aangenomen: 3 voor, 0 tegen, ieder één stem");
    assertThat(
            answers.get("In welke organen zit het bestuurslid dat de werkgevers vertegenwoordigt?"))
        .hasSize(2);
    assertThat(answers.get("Telt een plaatsing dubbel, nu onderdelen op elkaar aansluiten?"))
        .containsExactly("genoemd bij onderdelen: 2", "geteld over alle onderdelen: 1");
    assertThat(answers.get("Hoe zijn de doelen bijgesteld, en wat stond in het oude verslag?"))
        .contains("verslag van 2020-12-31: doel 200", "verslag van 2021-12-31: doel 260");
    assertThat(answers.get("Wie gaat voor: de werkgever die opleidt of de school?"))
        .hasSize(2)
        .allMatch(line -> line.endsWith(": 1 van 1 ontbrekende vaardigheid"));
  }

  @Test
  void pioneersZeeland() throws IOException {
    Map<String, List<String>> answers = ask(new PioneersZeeland());

    assertThat(answers.get("Is de intentieverklaring van kracht?"))
        .containsExactly("ja, getekend door 6 partijen op 2020-11-30");
    assertThat(answers.get("Is er overeenstemming over de Zeeuwse aanpak en de budgetten?"))
        .hasSize(6)
        .allMatch(line -> line.startsWith("nee, wacht op: "));
    assertThat(answers.get("Is het netwerk van mobiliteitsteams landelijk dekkend?").get(0))
        .isEqualTo("nee, zonder: 35 regio's");
    assertThat(answers.get("Op welke vier aspecten is aanvullende ondersteuning?")).hasSize(4);
    assertThat(answers.get("Wat legt een persoonlijk plan vast over schulden?").get(0))
        .isEqualTo("alleen naar wie is verwezen: municipalities");
    assertThat(
            answers
                .get("Wat staat voor iemand op de menukaart die begeleiding nodig heeft?")
                .get(0))
        .startsWith("Begeleiding naar nieuw werk (kan)");
  }

  @Test
  void videoConference() throws IOException {
    Map<String, List<String>> answers = ask(new VideoConference());

    assertThat(answers.get("Wat is anders geworden, en waardoor?"))
        .hasSize(5)
        .allMatch(line -> line.contains("corona"));
    assertThat(answers.get("Wat raakt “geen fysiek contact”?"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "practice-learning",
            "match-events",
            "training-fair",
            "work-events",
            "work-festival",
            "practice-1");
    assertThat(answers.get("Hoeveel banen zijn behouden, hoeveel mensen geplaatst?"))
        .containsExactly("behouden: 20", "geplaatst: 0");
    assertThat(answers.get("Welke ideeën zien alle 35 regio's?")).hasSize(4);
    assertThat(answers.get("Welke praktijk werkt, en kan een andere regio overnemen?"))
        .containsExactly(
            "Jobcoaches en klantmanagers houden nauw contact met de doelgroep (uit Flevoland)."
                + " Flevoland: werkt goed. Het werkt, en mensen zijn er blij mee.");
    assertThat(answers.get("Welke regio antwoordde op welke vraag?"))
        .filteredOn(line -> line.startsWith("| Friesland "))
        .singleElement(as(STRING))
        .matches("\\| Friesland +\\| +\\| antwoord +\\| +\\| antwoord +\\|");
    assertThat(answers.get("Welke regio's zeiden niets?"))
        .hasSize(2)
        .startsWith("25 van 35")
        .anyMatch(line -> line.contains("Amersfoort"));
    assertThat(answers.get("Helpt werken op afstand?").get(1)).startsWith("nog niet te zeggen");
    assertThat(answers.get("Welke cursus blijft over als alleen online kan?"))
        .containsExactly("Online cursus voor statushouders: blijft", "Cursus in de klas: valt af");
    assertThat(answers.get("Wanneer is het volgende overleg?").get(0)).startsWith("2020-05-30");
    assertThat(answers.get("Met wie is nu contact nodig?")).hasSize(1);
  }

  @Test
  void roadMapHardenberg() throws IOException {
    Map<String, List<String>> answers = ask(new RoadMapHardenberg());

    assertThat(answers.get("Wat is er gebeurd, op volgorde?"))
        .hasSize(6)
        .isSorted()
        .startsWith("2019-10-15 Klantarena (klantarena)", "2019-10-17 Expertarena (expertarena)");
    assertThat(answers.get("Welk doel draagt bij aan welk hoger doel?"))
        .containsExactly(
            "Nu en in de toekomst voldoende opgeleid personeel. → Een gezonde en vitale"
                + " arbeidsmarkt.");
    assertThat(answers.get("Welke inzichten gaan voor?").get(0)).contains("boeien en binden");
    assertThat(answers.get("Waar komt actie 2 vandaan?"))
        .contains("oplossingen: [Samen opleiden wie schaars is]", "inzichten: [bind, scarce]");
    assertThat(answers.get("Wat is er met het inzicht “boeien en binden” gedaan?").get(3))
        .contains("Werkgevers leren van elkaar", "Een opleiding in het bedrijf");
    assertThat(answers.get("Rust elke actie op een inzicht?")).containsExactly("ja");
    assertThat(answers.get("Niet praten maar doen: wie doet wat, en wat is de eerste stap?"))
        .hasSize(2);
    assertThat(answers.get("Welke aanmeldingen moeten nu weg zijn?"))
        .containsExactly("call-back-1 (terugbellen)");
  }
}
