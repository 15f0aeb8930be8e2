package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.profile.Need;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.LeftOut;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.text.Wording;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  /** A code that shows instead of a text, or a place that was not filled. */
  private static final Pattern RAW =
      Pattern.compile(
          "\\{|\\b(criterion|verdict|finding|summary|relation|subject|obstacle|shortfall|left-out|code)\\."
              + "|\\b[a-z-]+\\.[a-z-]+\\.[a-z-]+\\b|[A-Z]{2,}_|\\b(MET|UNKNOWN|YES|MONDAY|GOOD)\\b");

  private final Candidate cook =
      Sample.skilled(Sample.candidate("cook", "4331", 5, "esco:5120.1"), "x:cook");
  private final Vacancy kitchen =
      Sample.asking(
          Sample.vacancy("kitchen", "4381", "esco:5120.2"),
          Sample.skill("x:cook", Need.MUST),
          Sample.skill("x:bake", Need.SHOULD));

  private static Wording wording(Locale locale) {
    return Wording.of(locale, new CodeTaxonomy(), Matching.criteria());
  }

  @Test
  void aJudgementReadsInDutch() {
    assertThat(wording(DUTCH).judgement(judgement()))
        .containsExactly(
            "Geen voorstel. De score was anders 4564 van 6000.",
            "Reizen: niet voldaan (eis). Daarom is dit geen voorstel.",
            "  - De afstand is 7 km. Dat is te ver: de kandidaat wil ten hoogste 5 km reizen.",
            "Vaardigheden: deels voldaan. Waarde 666 van 1000, gewicht 4: 2664 punten.",
            "  - Nodig: x:cook. De kandidaat kan dit.",
            "  - Gewenst: x:bake. Dit ontbreekt.",
            "Beroep: voldaan. Waarde 900 van 1000, gewicht 1: 900 punten.",
            "  - De kandidaat zoekt esco:5120.1. Dat hoort bij dezelfde kleine groep beroepen als"
                + " esco:5120.2.",
            "Uren per week: voldaan. Waarde 1000 van 1000, gewicht 1: 1000 punten.",
            "  - Gevraagd: 32 tot 40 uur. Gewenst: 24 tot 36 uur. Dat past.");
    assertThat(wording(DUTCH).summary(judgement()))
        .isEqualTo("Voldoet: Beroep, Uren per week. Deels: Vaardigheden. Voldoet niet: Reizen.");
  }

  @Test
  void aJudgementReadsInEnglishForEveryOtherLanguage() {
    assertThat(wording(Locale.forLanguageTag("ar-EG-u-nu-arab")).judgement(judgement()))
        .contains(
            "  - The distance is 7 km. That is too far: the candidate travels at most 5 km.",
            "  - Asked: 32 to 40 hours. Wished: 24 to 36 hours. That fits.");
  }

  private Judgement judgement() {
    Policy policy =
        Policy.named("small", "1")
            .demand("travel")
            .wish("skills", 4)
            .wish("occupation", 1)
            .wish("hours", 1);
    return Matching.of(Snapshot.of(List.of(cook), List.of(kitchen)), Sample.DAY)
        .with(policy)
        .market()
        .judge(cook.id(), kitchen.id(), CANDIDATES_FOR_VACANCY);
  }

  @Test
  void aShortfallTellsWhatStoodInTheWay() {
    Shortfall shortfall =
        new Shortfall(new VacancyId("v"), 12, List.of(new Obstacle("licences", 9, 4)));

    assertThat(wording(DUTCH).shortfall(shortfall))
        .containsExactly(
            "Geen kandidaat gevonden. Bekeken: 12.",
            "Rijbewijzen: 9 afgevallen, 4 alleen hierdoor.");
  }

  @Test
  void aShortfallTellsWhoHasAPlaceElsewhere() {
    Obstacle licences = new Obstacle("licences", 7, 7);

    assertThat(
            wording(DUTCH)
                .shortfall(new Shortfall(new VacancyId("v"), 2, 12, 3, 0, List.of(licences))))
        .containsExactly(
            "Niet alle plaatsen zijn gevuld: 2 wel. Bekeken: 12.",
            "Rijbewijzen: 7 afgevallen, 7 alleen hierdoor.",
            "Past wel, maar heeft elders een plaats: 3.");
    assertThat(
            wording(Locale.ENGLISH)
                .shortfall(new Shortfall(new CandidateId("c"), 0, 5, 5, 0, List.of()).withBelow(2)))
        .containsExactly(
            "No vacancy found. Considered: 5.",
            "Fit, but with fewer points than are asked: 2.",
            "Fit, but have no place left: 3.");
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    Texts texts = Texts.load(Wording.class::getResourceAsStream, "wording");

    assertThat(texts.codes(DUTCH)).isEqualTo(texts.codes(Locale.ENGLISH)).isNotEmpty();
  }

  @Test
  void everyPathOfTheTaxonomiesHasWordsOfItsOwn() throws IOException {
    List<String> codes =
        Files.readAllLines(Path.of("..", "docs", "taxonomies.md")).stream()
            .map(
                Pattern.compile(
                        "^\\| `([a-z-]+)(?:1` to `isco-4)?` \\| (both|occupation|skill) \\|.*")
                    ::matcher)
            .filter(Matcher::matches)
            .flatMap(row -> codes(row.group(2), row.group(1)))
            .toList();

    assertThat(codes).hasSize(3 + 2 * 9 + 8 + 2);
    assertThat(Texts.load(Wording.class::getResourceAsStream, "wording").codes(DUTCH))
        .containsAll(codes);
  }

  /** The texts for a path of occupations, of skills, or of both. */
  private static Stream<String> codes(String of, String path) {
    if (path.equals("isco-")) {
      return Stream.of("isco-1", "isco-2", "isco-3", "isco-4").flatMap(one -> codes(of, one));
    }
    if (path.equals("unrelated")) {
      return Stream.of("occupation.unrelated", "skills.missing");
    }
    Stream<String> skills = Stream.of("skills." + path);
    Stream<String> occupations =
        Stream.of("occupation.wished." + path, "occupation.done-before." + path);
    return switch (of) {
      case "skill" -> skills;
      case "occupation" -> occupations;
      default -> Stream.concat(skills, occupations);
    };
  }

  @Test
  void noTextOfABuiltInIsMissing() {
    Policy all = Policy.named("all", "1");
    for (String name : Matching.criteria().names()) {
      all = all.demand(name).wish(name, 1);
    }
    List<Wording> languages = List.of(wording(DUTCH), wording(Locale.ENGLISH));
    TreeSet<String> relations = new TreeSet<>();
    for (int seed = 0; seed < 5; seed++) {
      Snapshot snapshot = new DenseMarket(seed).snapshot(20, 20);
      Market market = Matching.of(snapshot, Sample.DAY).with(all).market();
      for (CandidateId c : market.candidates()) {
        for (VacancyId v : market.vacancies()) {
          Judgement judgement = market.judge(c, v, CANDIDATES_FOR_VACANCY);
          for (Finding finding : judgement.explanation().findings()) {
            finding.evidence().forEach(e -> relations.add(finding.criterion() + e.relation()));
          }
          for (Wording wording : languages) {
            assertThat(wording.judgement(judgement)).allMatch(line -> !RAW.matcher(line).find());
            assertThat(RAW.matcher(wording.summary(judgement)).find()).isFalse();
          }
        }
      }
    }
    assertThat(relations).hasSizeGreaterThan(50);
  }

  @Test
  void everyReasonToBeLeftOutHasAText() {
    List<LeftOut> all = new ArrayList<>();
    for (CandidateStatus status : CandidateStatus.values()) {
      all.addAll(leftOut(cook.withStatus(status), kitchen));
    }
    for (VacancyStatus status : VacancyStatus.values()) {
      all.addAll(leftOut(cook, kitchen.withStatus(status)));
    }
    all.add(new LeftOut(kitchen.id(), "vacancy-closed"));
    assertThat(all).hasSize(7);
    for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
      assertThat(all)
          .allSatisfy(l -> assertThat(wording(locale).leftOut(l)).contains(l.id().value() + " "));
    }
  }

  private static List<LeftOut> leftOut(Candidate candidate, Vacancy vacancy) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .market()
        .leftOut();
  }
}
