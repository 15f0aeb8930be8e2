package nl.pow.matching.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.Terms;
import nl.pow.matching.travel.Trip;
import org.jspecify.annotations.Nullable;

/** What an employer could offer, or ask less, so that a candidate suits. */
final class VacancyChoices {
  private static final int MOST = 999;

  private VacancyChoices() {}

  static List<Choice> of(Pair pair, @Nullable Trip trip) {
    Stream<Choice> offered =
        Stream.of(hours(pair), radius(pair, trip), contracts(pair), level(pair))
            .filter(alternatives -> !alternatives.isEmpty())
            .map(Choice::new);
    return Stream.concat(offered, Relaxations.of(pair).stream()).toList();
  }

  private static List<Change> hours(Pair pair) {
    HoursPerWeek offered = pair.vacancy().terms().hours();
    HoursPerWeek wished = pair.candidate().wishes().hours();
    if (wished == null) {
      return List.of();
    }
    HoursPerWeek after = offered == null ? wished : Bounds.reaching(offered, wished);
    return after == null ? List.of() : List.of(new HoursOffered(offered, after));
  }

  private static List<Change> radius(Pair pair, @Nullable Trip trip) {
    Integer most = pair.vacancy().job().recruitmentRadiusKm();
    int km = trip == null ? 0 : (trip.metres() + 999) / 1000;
    return trip == null || km > MOST || most == null || most >= km
        ? List.of()
        : List.of(new RecruitmentRadius(most, km));
  }

  private static List<Change> contracts(Pair pair) {
    Terms terms = pair.vacancy().terms();
    return pair.candidate().wishes().contracts().stream()
        .distinct()
        .filter(form -> !terms.contracts().contains(form))
        .<Change>map(ContractOffered::new)
        .toList();
  }

  private static List<Change> level(Pair pair) {
    ThinkingLevel asked = pair.vacancy().requirements().thinkingLevel();
    ThinkingLevel found = pair.candidate().qualifications().thinkingLevel();
    if (asked == null || asked == ThinkingLevel.NOT_APPLICABLE) {
      return List.of();
    }
    if (found == null || found == ThinkingLevel.NOT_APPLICABLE) {
      return List.of(new LevelAsked(asked, null));
    }
    return found.rank() < asked.rank() ? List.of(new LevelAsked(asked, found)) : List.of();
  }
}
