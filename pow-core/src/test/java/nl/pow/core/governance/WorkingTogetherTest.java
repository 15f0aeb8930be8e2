package nl.pow.core.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.party.Partner;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import org.junit.jupiter.api.Test;

/** Shared instruments, meetings that come back, regions that have no team. */
class WorkingTogetherTest {
  private static final LocalDate SUMMER = LocalDate.of(2021, 7, 16);
  private static final SeriesId REVIEWS = new SeriesId("heisessies");
  private static final PartnerId TEAM = new PartnerId("amr-zeeland");

  @Property(tries = 500)
  void anInstrumentIsOpenToEveryPartnerOfItsRegionsAndToNoOther(
      @ForAll("regions") Set<RegionCode> shared, @ForAll("regions") Set<RegionCode> working) {
    Instrument instrument =
        new Instrument(
            new InstrumentId("i-1"), "Vragenlijst", TEAM, null, new TreeSet<>(shared), null);
    Partner partner =
        new Partner(
            new PartnerId("school"),
            "School",
            Code.parse("partner:school"),
            new TreeSet<>(working),
            List.of());
    Set<RegionCode> common = new TreeSet<>(shared);
    common.retainAll(working);
    assertThat(instrument.isOpenTo(partner)).isEqualTo(!common.isEmpty());
    assertThat(
            instrument.isOpenTo(
                Partner.of(TEAM, "AMR", Code.parse("partner:team"), new RegionCode("AM01"))))
        .isTrue();
  }

  @Provide
  Arbitrary<Set<RegionCode>> regions() {
    return Arbitraries.of("AM02", "AM03", "AM24", "AM35").map(RegionCode::new).set().ofMaxSize(3);
  }

  private static Meeting review(String id, LocalDate day, Commitment... commitments) {
    return new Meeting(
        new MeetingId(id),
        "Heisessie",
        MeetingKind.REVIEW,
        REVIEWS,
        day,
        "Vlissingen",
        new TreeSet<>(List.of(new RegionCode("AM24"))),
        new TreeSet<>(List.of(TEAM)),
        List.of("Niet meer corona maar de krapte is het vraagstuk."),
        List.of(commitments));
  }

  private static final MeetingSeries HALF_YEARLY =
      new MeetingSeries(
          REVIEWS, "Heisessies", new RegionCode("AM24"), TEAM, LocalDate.of(2021, 1, 15), 6);

  @Test
  void theNextMeetingIsDueHalfAYearLater() {
    assertThat(HALF_YEARLY.nextDueOn(List.of())).isEqualTo("2021-01-15");
    assertThat(HALF_YEARLY.nextDueOn(List.of(review("m-1", SUMMER)))).isEqualTo("2022-01-16");
    Meeting later = review("m-2", LocalDate.of(2021, 8, 31));
    assertThat(HALF_YEARLY.nextDueOn(List.of(later, review("m-1", SUMMER))))
        .isEqualTo("2022-02-28");
  }

  @Test
  void whatIsNotDoneComesBackOnTheNextAgenda() {
    Commitment open = new Commitment("Investeren in communicatie", TEAM, null, null);
    Commitment done = new Commitment("Verslag", null, SUMMER.plusDays(7), SUMMER.plusDays(6));
    Commitment late = new Commitment("Planning", null, null, LocalDate.of(2022, 2, 1));
    Meeting first = review("m-1", SUMMER, open, done, late);
    LocalDate next = LocalDate.of(2022, 1, 16);
    Meeting other =
        new Meeting(
            new MeetingId("m-3"),
            "Overleg",
            MeetingKind.OTHER,
            null,
            SUMMER,
            null,
            new TreeSet<>(),
            new TreeSet<>(),
            List.of(),
            List.of(new Commitment("Iets anders", null, null, null)));
    assertThat(HALF_YEARLY.carriedOver(List.of(other, first), next)).containsExactly(open, late);
    assertThat(HALF_YEARLY.carriedOver(List.of(other, first), SUMMER)).isEmpty();
  }

  @Test
  void tellsWhichRegionsHaveNoMobilityTeam() {
    RegionRegister register = RegionRegister.ofYear(2026);
    Code team = Code.parse("body:mobility-team");
    List<Body> bodies =
        List.of(
            team("rmt-zeeland", team, Period.open(), "AM24"),
            team("rmt-ended", team, new Period(null, SUMMER.minusDays(1)), "AM29"),
            team("steering", Code.parse("body:steering-group"), Period.open(), "AM02"));
    Coverage coverage = Coverage.of(register, bodies, team, SUMMER);
    assertThat(coverage.covered()).containsExactly(new RegionCode("AM24"));
    assertThat(coverage.missing()).hasSize(34).contains(new RegionCode("AM29"));
    assertThat(coverage.isNationwide()).isFalse();
    Body all =
        new Body(
            new BodyId("rmt"),
            "RMT",
            team,
            new TreeSet<>(register.regions().stream().map(Region::code).toList()),
            Period.open(),
            List.of());
    assertThat(Coverage.of(register, List.of(all), team, SUMMER).isNationwide()).isTrue();
  }

  private static Body team(String id, Code type, Period period, String region) {
    return new Body(
        new BodyId(id),
        "Team",
        type,
        new TreeSet<>(List.of(new RegionCode(region))),
        period,
        List.of());
  }
}
