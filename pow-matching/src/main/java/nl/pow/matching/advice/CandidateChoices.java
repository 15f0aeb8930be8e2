package nl.pow.matching.advice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.vacancy.Terms;
import nl.pow.matching.travel.Trip;
import org.jspecify.annotations.Nullable;

/** What a candidate could reach or wish, so that it suits a vacancy. */
final class CandidateChoices {
  private static final int MOST = 999;

  private CandidateChoices() {}

  static List<Choice> of(Pair pair, @Nullable Trip trip, LocalDate asOf) {
    return Stream.of(
            distance(pair, trip),
            minutes(pair, trip),
            hours(pair),
            availability(pair, asOf),
            pattern(pair),
            occupation(pair),
            sectors(pair),
            contracts(pair))
        .filter(alternatives -> !alternatives.isEmpty())
        .map(Choice::new)
        .toList();
  }

  private static List<Change> distance(Pair pair, @Nullable Trip trip) {
    Integer most = pair.candidate().mobility().maxDistanceKm();
    int km = trip == null ? 0 : (trip.metres() + 999) / 1000;
    return trip == null || km > MOST || (most != null && most >= km)
        ? List.of()
        : List.of(new Reach(most, km));
  }

  private static List<Change> minutes(Pair pair, @Nullable Trip trip) {
    Integer most = pair.candidate().mobility().maxTravelMinutes();
    Integer takes = trip == null ? null : trip.minutes();
    return takes == null || most == null || takes > MOST || most >= takes
        ? List.of()
        : List.of(new TravelTime(most, takes));
  }

  private static List<Change> hours(Pair pair) {
    HoursPerWeek asked = pair.vacancy().terms().hours();
    HoursPerWeek wished = pair.candidate().wishes().hours();
    if (asked == null) {
      return List.of();
    }
    HoursPerWeek after = wished == null ? asked : Bounds.reaching(wished, asked);
    return after == null ? List.of() : List.of(new HoursWished(wished, after));
  }

  /** There on the first day, there until the last day, or both. */
  private static List<Change> availability(Pair pair, LocalDate asOf) {
    Period work = pair.vacancy().terms().period();
    Period stated = pair.candidate().wishes().availability();
    LocalDate first = work.from();
    LocalDate start = first == null || first.isBefore(asOf) ? asOf : first;
    LocalDate end = work.to();
    LocalDate last = end == null || end.isBefore(start) ? start : end;
    LocalDate from = stated.from();
    LocalDate to = stated.to();
    boolean late = stated.isOpen() || (from != null && from.isAfter(start));
    boolean early = to != null && to.isBefore(last);
    List<Change> alternatives = new ArrayList<>();
    if (late && (to == null || !to.isBefore(start))) {
      alternatives.add(new AvailableThen(stated, new Period(start, to)));
    }
    if (early && (from == null || !from.isAfter(last))) {
      alternatives.add(new AvailableThen(stated, new Period(from, last)));
    }
    if (late && early) {
      alternatives.add(new AvailableThen(stated, new Period(start, last)));
    }
    return alternatives;
  }

  /** Each set of: not bound to office hours, irregular hours too, the days of the work too. */
  private static List<Change> pattern(Pair pair) {
    WorkPattern asked = pair.vacancy().terms().pattern();
    WorkPattern stated = pair.candidate().wishes().pattern();
    List<Change> alternatives = new ArrayList<>();
    for (int set = 1; set < 8; set++) {
      WorkPattern after =
          new WorkPattern(
              (set & 1) == 0 || asked.officeHours() != Indication.NO
                  ? stated.officeHours()
                  : Indication.NO,
              (set & 2) == 0 || asked.irregular() != Indication.YES
                  ? stated.irregular()
                  : Indication.YES,
              (set & 4) == 0 ? stated.days() : both(stated.days(), asked.days()));
      PatternWished change = new PatternWished(stated, after);
      if (!after.equals(stated) && !alternatives.contains(change)) {
        alternatives.add(change);
      }
    }
    return alternatives;
  }

  private static SortedSet<DayOfWeek> both(SortedSet<DayOfWeek> one, SortedSet<DayOfWeek> other) {
    TreeSet<DayOfWeek> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static List<Change> occupation(Pair pair) {
    OccupationCode asked = pair.vacancy().job().occupation();
    return asked == null || pair.candidate().wishes().occupations().contains(asked)
        ? List.of()
        : List.of(new OccupationWished(asked));
  }

  private static List<Change> sectors(Pair pair) {
    SortedSet<Code> wished = pair.candidate().wishes().sectors();
    return pair.vacancy().job().sectors().stream()
        .filter(sector -> !wished.contains(sector))
        .<Change>map(SectorWished::new)
        .toList();
  }

  private static List<Change> contracts(Pair pair) {
    WorkWishes wishes = pair.candidate().wishes();
    Terms terms = pair.vacancy().terms();
    return terms.contracts().stream()
        .distinct()
        .filter(form -> !wishes.contracts().contains(form))
        .<Change>map(ContractWished::new)
        .toList();
  }
}
