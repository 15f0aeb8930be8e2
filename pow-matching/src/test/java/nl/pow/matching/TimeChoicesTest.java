package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.AvailableThen;
import nl.pow.matching.advice.HoursWished;
import nl.pow.matching.advice.PatternWished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and how much somebody could work. */
class TimeChoicesTest {
  /** Work from and to, what is stated, and to what that can move; the day is 21 November 2026. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2027-01-01, 2027-06-30, -, -, 2027-01-01/-",
        "2027-01-01, 2027-06-30, 2027-01-01, 2027-06-30, ''",
        "2027-01-01, 2027-06-30, 2026-12-01, 2027-07-31, ''",
        "2027-01-01, 2027-06-30, 2027-01-02, 2027-06-30, 2027-01-01/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-01-01, 2027-06-29, 2027-01-01/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-02-01, 2027-05-31, "
            + "2027-01-01/2027-05-31 2027-02-01/2027-06-30 2027-01-01/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-07-01, -, 2027-01-01/-",
        "2027-01-01, 2027-06-30, -, 2026-12-31, -/2027-06-30",
        "2027-01-01, 2027-06-30, -, 2027-01-01, -/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-06-30, 2027-07-31, 2027-01-01/2027-07-31",
        "2027-01-01, -, 2027-02-01, -, 2027-01-01/-",
        "2027-01-01, -, -, 2026-12-31, -/2027-01-01",
        "2026-01-01, -, 2027-02-01, -, 2026-11-21/-",
        "-, -, 2027-02-01, -, 2026-11-21/-",
        "-, -, 2026-11-21, -, ''",
        "2026-01-01, 2026-02-01, -, 2026-11-20, -/2026-11-21",
      })
  void availabilityMovesAtEitherEndOrAtBoth(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last, String after) {
    Terms terms = Choosing.KITCHEN.terms();
    Vacancy asking =
        Choosing.KITCHEN.withTerms(
            new Terms(
                new Period(from, to),
                terms.hours(),
                terms.pattern(),
                List.of(),
                List.of(),
                null,
                null));
    Candidate stated =
        Choosing.COOK.withWishes(Choosing.COOK.wishes().withAvailability(new Period(first, last)));

    assertThat(Choosing.choices(stated, asking, AvailableThen.class))
        .extracting(then -> day(then.after().from()) + "/" + day(then.after().to()))
        .containsExactly(after.isEmpty() ? new String[0] : after.split(" "));
  }

  /** What is asked, what is stated, and to what that can move: office hours, irregular, days. */
  @ParameterizedTest
  @CsvSource({
    "NO UNKNOWN -, YES UNKNOWN -, NO UNKNOWN -",
    "NO UNKNOWN -, NO UNKNOWN -, ''",
    "YES UNKNOWN -, NO UNKNOWN -, ''",
    "UNKNOWN YES -, UNKNOWN NO -, UNKNOWN YES -",
    "UNKNOWN NO -, UNKNOWN YES -, ''",
    "UNKNOWN UNKNOWN 6, UNKNOWN UNKNOWN 15, UNKNOWN UNKNOWN 156",
    "UNKNOWN UNKNOWN 5, UNKNOWN UNKNOWN 15, ''",
    "NO YES -, YES NO -, NO NO -|YES YES -|NO YES -",
    "NO UNKNOWN 6, YES UNKNOWN 1, NO UNKNOWN 1|YES UNKNOWN 16|NO UNKNOWN 16",
    "NO YES 6, YES NO 1, NO NO 1|YES YES 1|NO YES 1|YES NO 16|NO NO 16|YES YES 16|NO YES 16",
  })
  void timesMoveOneByOneAndTogether(String asked, String stated, String after) {
    Terms terms = Choosing.KITCHEN.terms();
    Vacancy asking =
        Choosing.KITCHEN.withTerms(
            new Terms(
                Period.open(), terms.hours(), pattern(asked), List.of(), List.of(), null, null));
    Candidate willing =
        Choosing.COOK.withWishes(Choosing.COOK.wishes().withPattern(pattern(stated)));

    assertThat(Choosing.choices(willing, asking, PatternWished.class))
        .extracting(PatternWished::after)
        .containsExactlyElementsOf(
            after.isEmpty()
                ? List.of()
                : Stream.of(after.split("\\|")).map(TimeChoicesTest::pattern).toList());
  }

  private static WorkPattern pattern(String text) {
    String[] parts = text.split(" ", -1);
    TreeSet<DayOfWeek> days = new TreeSet<>();
    parts[2].replace("-", "").chars().forEach(day -> days.add(DayOfWeek.of(day - '0')));
    return new WorkPattern(Indication.valueOf(parts[0]), Indication.valueOf(parts[1]), days);
  }

  private static String day(LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  @Test
  void hoursThatMeetAreNotStretched() {
    assertThat(hours(16, 20, 20, 30)).isEmpty();
    assertThat(hours(30, 40, 20, 30)).isEmpty();
    assertThat(hours(16, 19, 20, 30))
        .containsExactly(new HoursWished(new HoursPerWeek(16, 19), new HoursPerWeek(16, 20)));
    assertThat(hours(31, 40, 20, 30))
        .containsExactly(new HoursWished(new HoursPerWeek(31, 40), new HoursPerWeek(30, 40)));
  }

  private List<HoursWished> hours(int least, int most, int asked, int atMost) {
    Candidate wishing =
        Choosing.COOK.withWishes(Choosing.COOK.wishes().withHours(new HoursPerWeek(least, most)));
    Vacancy asking =
        Choosing.KITCHEN.withTerms(
            Choosing.KITCHEN.terms().withHours(new HoursPerWeek(asked, atMost)));
    return Choosing.choices(wishing, asking, HoursWished.class);
  }
}
