package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.region.RegionRegister;
import org.junit.jupiter.api.Test;

/** What holds for a document with more than one record. */
class ReadingTest {
  @Test
  void oneBadRecordNeverHidesTheGoodOnes() {
    String good =
        "{\"idWerkzoekende\":\"g%d\",\"mobiliteit\":{\"bemiddelingspostcode\":\"4331AB\"}}";
    var reading =
        Documents.jobseekers(
            "["
                + good.formatted(1)
                + ",\n7,\n{\"emailadres\":7},\n"
                + good.formatted(2)
                + ",\n"
                + good.formatted(1)
                + "]");
    assertThat(reading.entities()).map(c -> c.id().value()).containsExactly("g1", "g2");
    assertThat(reading.records()).isEqualTo(5);
    assertThat(reading.refused()).isEqualTo(3);
    assertThat(reading.problems())
        .map(p -> p.source() + " " + p.path() + " " + p.code())
        .containsExactly(
            "seekers.json:2 [1] record-not-an-object",
            "seekers.json:3 [2].emailadres not-a-list",
            "seekers.json:3 [2].idWerkzoekende id-missing",
            "seekers.json:3 [2].mobiliteit.bemiddelingspostcode postcode-missing",
            "seekers.json:5 [4].idWerkzoekende id-twice");
    assertThat(reading.problemsByCode())
        .containsExactly(
            Map.entry("id-missing", 1),
            Map.entry("id-twice", 1),
            Map.entry("not-a-list", 1),
            Map.entry("postcode-missing", 1),
            Map.entry("record-not-an-object", 1));
  }

  @Test
  void aRefusedRecordLeavesNothingBehind() {
    var reading =
        Documents.jobseekers(
            "[{\"idWerkzoekende\":\"s\",\"indicatieLdrRegistratie\":1,\"emailadres\":7}]");
    assertThat(reading.entities()).isEmpty();
    assertThat(reading.protectedAttributes()).isEmpty();
    assertThat(Documents.vacancies("[{\"idVacature\":\"v\",\"naamVacature\":7}]").employers())
        .isEmpty();
  }

  @Test
  void whatStandsAroundAnAnswerIsChecked() {
    var reading = Documents.jobseekers("{\"matches\":[{\"vumID\":\"s\"}],\"odd\":1}");
    assertThat(reading.problems())
        .map(p -> p.path() + " " + p.code())
        .containsExactly(
            "matches[0].mobiliteit.bemiddelingspostcode postcode-missing", "odd unknown-key");
  }

  @Test
  void twoEntriesOfALanguageBecomeTheHighestOfEachSideInAnyOrder() {
    String a =
        "{\"codeTaal\":\"nld\",\"codeNiveauTaalbeheersingMondeling\":4,"
            + "\"codeNiveauTaalbeheersingLezen\":8}";
    String b =
        "{\"codeTaal\":\"nld\",\"codeNiveauTaalbeheersingMondeling\":2,"
            + "\"codeNiveauTaalbeheersingLezen\":1}";
    String document =
        "[{\"idWerkzoekende\":\"s\",\"arbeidsmarktkwalificatie\":{\"taalbeheersing\":[%s,%s]}}]";
    var one = Documents.jobseekers(document.formatted(a, b)).entities().get(0);
    var other = Documents.jobseekers(document.formatted(b, a)).entities().get(0);
    assertThat(one).isEqualTo(other);
    var dutch = one.qualifications().languages().get(0);
    assertThat(dutch.speaking()).isEqualTo(LanguageLevel.EXCELLENT);
    assertThat(dutch.reading()).isEqualTo(LanguageLevel.NONE);
  }

  @Test
  void aNumberOfASectorGetsBackItsZeroWhereItMustHaveHadOne() {
    String document =
        IntStream.of(
                1, 11, 111, 1110, 1131, 1101, 1210, 1200, 1411, 1490, 1610, 1700, 2052, 8910, 47741)
            .mapToObj(n -> "{\"codeSbi\":" + n + "}")
            .collect(Collectors.joining(",", "[{\"idWerkzoekende\":\"s\",\"sector\":[", "]}]"));
    assertThat(Documents.jobseekers(document).entities().get(0).wishes().sectors())
        .map(Object::toString)
        .containsExactly(
            "sbi:01",
            "sbi:0111",
            "sbi:01110",
            "sbi:01131",
            "sbi:01210",
            "sbi:01490",
            "sbi:01700",
            "sbi:08910",
            "sbi:11",
            "sbi:1101",
            "sbi:1200",
            "sbi:1411",
            "sbi:1610",
            "sbi:2052",
            "sbi:47741");
  }

  @Test
  void aRegisterWithoutPostcodesKnowsNoRegion() {
    var reading =
        VumReader.of(RegionRegister.ofYear(2015), Locale.ENGLISH)
            .readJobseekers(
                Documents.stream(
                    "{\"idWerkzoekende\":\"s\",\"mobiliteit\":{\"bemiddelingspostcode\":\"4331AB\"}}"),
                "x");
    assertThat(reading.entities().get(0).region()).isNull();
    assertThat(reading.entities().get(0).mobility().home()).isNotNull();
    assertThat(reading.problemsByCode()).containsOnlyKeys("postcode-unknown");
  }
}
