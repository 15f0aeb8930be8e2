package nl.pow.core.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpportunityTest {
  private static final RegionCode HAAGLANDEN = new RegionCode("AM28");
  private static final OccupationCode NURSE = OccupationCode.parse("isco:2221");
  private static final Period YEAR =
      new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

  private static Opportunity opportunity(
      String id, OccupationCode occupation, @Nullable RegionCode region, Period period) {
    return new Opportunity(
        new OpportunityId(id),
        occupation,
        region,
        period,
        Code.parse("indicator:tightness"),
        "UWV, kansrijke beroepen 2022");
  }

  @Test
  void s14AnOpportunityOccupationTellsItsIndicatorPeriodAndSource() {
    Opportunity here = opportunity("b", NURSE, HAAGLANDEN, YEAR);
    Opportunity everywhere = opportunity("a", NURSE, null, YEAR);
    List<Opportunity> known =
        List.of(
            here,
            everywhere,
            opportunity("c", NURSE, new RegionCode("AM24"), YEAR),
            opportunity("d", OccupationCode.parse("isco:5120"), HAAGLANDEN, YEAR));
    List<Opportunity> found = Opportunity.of(known, NURSE, HAAGLANDEN, YEAR.to());

    assertThat(found).containsExactly(everywhere, here);
    assertThat(found.get(1).indicator()).hasToString("indicator:tightness");
    assertThat(found.get(1).period()).isEqualTo(YEAR);
    assertThat(found.get(1).source()).isEqualTo("UWV, kansrijke beroepen 2022");
    assertThat(Opportunity.of(known, NURSE, HAAGLANDEN, YEAR.to().plusDays(1))).isEmpty();
    assertThat(here).hasToString("Opportunity[b]");
  }

  @Test
  void s14ItCountsAsOneUpToALastDay() {
    assertThatThrownBy(() -> opportunity("a", NURSE, null, new Period(YEAR.from(), null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("An opportunity occupation counts as one up to a last day.");
  }
}
