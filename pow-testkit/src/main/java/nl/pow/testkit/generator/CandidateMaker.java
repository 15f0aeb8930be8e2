package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.Situation;
import nl.pow.core.candidate.Support;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Transport;
import nl.pow.core.profile.TransportMode;
import nl.pow.core.profile.WorkPattern;

/** Makes candidates: each has a profession behind it, and gaps where files have gaps. */
final class CandidateMaker {
  private static final List<Integer> REACH =
      List.of(5, 10, 10, 15, 15, 20, 20, 30, 30, 30, 40, 40, 60, 60);

  private final Dice dice;
  private final Scene scene;
  private final QualificationMaker qualifications;

  CandidateMaker(Scene scene) {
    this.dice = scene.dice();
    this.scene = scene;
    this.qualifications = new QualificationMaker(dice);
  }

  Candidate make(int number) {
    Profession profession = scene.profession();
    return new Candidate(
        new CandidateId(scene.id("k-", 4, scene.plan().size().candidates(), number)),
        scene.region(),
        null,
        dice.percent(96) ? CandidateStatus.ACTIVE : CandidateStatus.PAUSED,
        situation(),
        mobility(),
        wishes(profession),
        qualifications.make(profession),
        support(),
        ContactDetails.unknown());
  }

  private Situation situation() {
    return switch (dice.between(1, 20)) {
      case 1, 2, 3 -> Situation.EMPLOYED_AT_RISK;
      case 4 -> Situation.SELF_EMPLOYED;
      case 5 -> Situation.UNKNOWN;
      default -> Situation.JOB_SEEKER;
    };
  }

  private Mobility mobility() {
    List<Transport> transports =
        List.of(
            new Transport(
                dice.oneOf(
                    TransportMode.CAR, TransportMode.BICYCLE, TransportMode.PUBLIC_TRANSPORT),
                Indication.UNKNOWN,
                Indication.YES));
    return new Mobility(
        dice.percent(99) ? scene.postcode() : null,
        dice.percent(92) ? dice.oneOf(REACH) : null,
        null,
        transports);
  }

  private WorkWishes wishes(Profession profession) {
    List<OccupationCode> sought = new ArrayList<>(List.of(profession.occupation()));
    while (dice.percent(40) && sought.size() < 4) {
      OccupationCode other = scene.profession().occupation();
      if (!sought.contains(other)) {
        sought.add(other);
      }
    }
    LocalDate from = scene.day().minusMonths(2).plusDays(dice.between(0, 130));
    return new WorkWishes(
        sought,
        Collections.emptySortedSet(),
        dice.percent(70) ? Habits.contracts(dice) : List.of(),
        dice.percent(95) ? Habits.hours(dice, profession.hours()) : null,
        pattern(profession),
        new Period(dice.percent(85) ? from : null, scene.end(from)),
        exclusions(),
        List.of());
  }

  private WorkPattern pattern(Profession profession) {
    return dice.percent(75)
        ? Habits.pattern(dice.percent(85) ? profession.rhythm() : dice.oneOf(Rhythm.values()))
        : WorkPattern.unknown();
  }

  private Exclusions exclusions() {
    if (!dice.percent(12)) {
      return Exclusions.none();
    }
    return new Exclusions(
        Collections.emptySortedSet(),
        Collections.emptySortedSet(),
        Collections.emptySortedSet(),
        conditions("night-work", "heavy-lifting", "height", "heat", "cold", "noise"));
  }

  private Support support() {
    Indication guidance = dice.percent(10) ? Indication.YES : Indication.UNKNOWN;
    SortedSet<Code> conditions =
        dice.percent(8) ? conditions("quiet-place", "fixed-times") : Collections.emptySortedSet();
    return new Support(Indication.UNKNOWN, guidance, Indication.UNKNOWN, conditions);
  }

  private SortedSet<Code> conditions(String... values) {
    return new TreeSet<>(List.of(new Code("condition", dice.oneOf(values))));
  }
}
