package nl.pow.examples.quickstart.ads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.Need;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.matching.Matching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobAdsTest {
  private static final Taxonomy ESCO = Matching.taxonomies().named("esco").open(Settings.empty());

  @TempDir Path folder;

  private static Path realAds() {
    Path data = Path.of(System.getProperty("pow.shared.data", "../../../shared/data"), "job-ads");
    assumeTrue(Files.exists(data), "skipped: there is no " + data);
    return JobAds.find(data).orElseThrow();
  }

  private LabourMarket read(String... lines) throws IOException {
    Path file = folder.resolve("ads.csv");
    Files.writeString(file, "title,description,esco_code\n" + String.join("\n", lines) + "\n");
    return JobAds.read(JobAds.find(folder).orElseThrow(), ESCO, Locale.ENGLISH);
  }

  @Test
  void anAdBecomesAVacancyWithTheSkillsOfItsOccupation() throws IOException {
    Vacancy cook =
        read("Cook,You comply with food safety and hygiene. Qty: 2,5120.1").vacancies().get(0);

    Map<Need, List<String>> asked =
        cook.requirements().skills().stream()
            .collect(
                Collectors.groupingBy(
                    SkillRequirement::need,
                    TreeMap::new,
                    Collectors.mapping(s -> name(s), Collectors.toList())));
    assertThat(cook.openings()).isEqualTo(2);
    assertThat(asked.get(Need.MUST)).containsExactly("comply with food safety and hygiene");
    assertThat(asked.get(Need.SHOULD)).contains("store raw food materials");
  }

  private static String name(SkillRequirement asked) {
    return ESCO.label(asked.skill().code(), Locale.ENGLISH).orElseThrow().text();
  }

  @Test
  void whatAnAdMayNotAskIsToldAndLeftOut() throws IOException {
    LabourMarket market = read("Cook,Gender: Female. Age limit: 18 - 35,5120.1");

    assertThat(market.problems()).extracting(Problem::code).containsExactly("ad-sex", "ad-age");
    assertThat(market.problems().get(0).source().line()).isEqualTo(2);
  }

  @Test
  void anOccupationThatIsNotInTheClassificationIsTold() throws IOException {
    LabourMarket market = read("Seer,Sees,9999.77");

    assertThat(market.vacancies()).hasSize(1);
    assertThat(market.problems()).extracting(Problem::code).containsExactly("ad-occupation");
  }

  @Test
  void anAdThatCannotBeReadIsToldAndTheOthersStay() throws IOException {
    LabourMarket market =
        read(",Cooks,5120.1", "Cook,Cooks,", "Baker,Bakes,cake", "Cook,Cooks,5120.1");

    assertThat(market.vacancies()).hasSize(1);
    assertThat(market.problems())
        .extracting(p -> p.severity() + " " + p.code() + " " + p.source().line())
        .containsExactly("ERROR ad-title 2", "ERROR ad-code 3", "ERROR ad-code 4");
  }

  @Test
  void aFileInAnotherCharsetIsPassedOverInPeace() throws IOException {
    Files.write(folder.resolve("candidate.csv"), "id,naam\nk-1,Ren\u00e9\n".getBytes(ISO_8859_1));

    assertThat(JobAds.find(folder)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    Files.writeString(
        folder.resolve("ads.csv"), "\ufefftitle,description,esco_code\nCook,Cooks,5120.1\n");

    Path file = JobAds.find(folder).orElseThrow();
    assertThat(JobAds.read(file, ESCO, Locale.ENGLISH).vacancies()).hasSize(1);
  }

  @Test
  void ofTheRealAdsAllButOneHaveTheirOccupation() {
    LabourMarket market = JobAds.read(realAds(), ESCO, Locale.ENGLISH);

    assertThat(market.vacancies()).hasSize(542);
    assertThat(market.vacancies())
        .filteredOn(v -> !ESCO.expectedSkills(v.job().occupation()).isEmpty())
        .hasSize(541);
    assertThat(market.problems())
        .filteredOn(p -> p.code().equals("ad-occupation"))
        .extracting(p -> p.source().line())
        .containsExactly(110);
    assertThat(market.candidates()).hasSize(600).doesNotHaveDuplicates();
  }

  @Test
  void thePoolIsTheSameEveryTime() throws IOException {
    String[] ads = {"Cook,Cooks,5120.1", "Baker,Bakes,7512.1"};
    List<Candidate> pool = read(ads).candidates();

    assertThat(read(ads).candidates()).isEqualTo(pool);
    assertThat(pool).anyMatch(c -> c.qualifications().skills().isEmpty());
  }
}
