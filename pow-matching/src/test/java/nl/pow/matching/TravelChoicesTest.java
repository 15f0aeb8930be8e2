package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Reach;
import nl.pow.matching.advice.RecruitmentRadius;
import nl.pow.matching.advice.TravelTime;
import nl.pow.matching.travel.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far and how long somebody could travel. */
class TravelChoicesTest {
  @ParameterizedTest
  @CsvSource({"6000, 6", "6001, 7", "5001, 6", "999000, 999"})
  void aDistanceGrowsToTheKilometreAboveTheTrip(int metres, int km) {
    Vacancy nearby = Choosing.KITCHEN.withJob(Choosing.KITCHEN.job().withRecruitmentRadiusKm(5));
    Trip trip = new Trip(metres, 0);

    assertThat(Choosing.choices(Choosing.COOK, nearby, trip, Reach.class))
        .containsExactly(new Reach(5, km));
    assertThat(Choosing.choices(Choosing.COOK, nearby, trip, RecruitmentRadius.class))
        .containsExactly(new RecruitmentRadius(5, km));
  }

  @ParameterizedTest
  @CsvSource({"4999", "5000", "999001"})
  void aTripWithinTheDistanceOrBeyondAllDistancesMovesNothing(int metres) {
    Vacancy nearby = Choosing.KITCHEN.withJob(Choosing.KITCHEN.job().withRecruitmentRadiusKm(5));
    Trip trip = new Trip(metres, 0);

    assertThat(Choosing.choices(Choosing.COOK, nearby, trip, Reach.class)).isEmpty();
    assertThat(Choosing.choices(Choosing.COOK, nearby, trip, RecruitmentRadius.class)).isEmpty();
    assertThat(Choosing.choices(Choosing.COOK, Choosing.KITCHEN, trip, RecruitmentRadius.class))
        .isEmpty();
  }

  @Test
  void aTravelTimeGrowsToThatOfTheTrip() {
    Candidate hurried =
        Choosing.COOK.withMobility(Choosing.COOK.mobility().withMaxTravelMinutes(15));

    assertThat(Choosing.choices(hurried, Choosing.KITCHEN, new Trip(0, 16), TravelTime.class))
        .containsExactly(new TravelTime(15, 16));
    assertThat(Choosing.choices(hurried, Choosing.KITCHEN, new Trip(0, 999), TravelTime.class))
        .containsExactly(new TravelTime(15, 999));
    assertThat(Choosing.choices(hurried, Choosing.KITCHEN, new Trip(0, 15), TravelTime.class))
        .isEmpty();
    assertThat(Choosing.choices(hurried, Choosing.KITCHEN, new Trip(0, 1000), TravelTime.class))
        .isEmpty();
    assertThat(Choosing.choices(Choosing.COOK, Choosing.KITCHEN, new Trip(0, 16), TravelTime.class))
        .isEmpty();
  }

  @Test
  void aTravelTimeKeepsToItsRangeAndCostsItsMinutes() {
    assertThat(new TravelTime(15, 25).cost()).isEqualTo(10);
    assertThat(new TravelTime(25, 15).cost()).isEqualTo(1);
    assertThat(new TravelTime(null, 25).cost()).isEqualTo(1);
    assertThat(new TravelTime(15, 999).inCodes().kind()).isEqualTo("travel-time");
    assertThat(new TravelTime(15, 999).inCodes().before()).hasToString("minutes:15");
    assertThat(new TravelTime(15, 999).inCodes().after()).hasToString("minutes:999");
    assertThatThrownBy(() -> new TravelTime(15, 1000)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new TravelTime(15, -1)).isInstanceOf(InvalidValueException.class);
  }
}
