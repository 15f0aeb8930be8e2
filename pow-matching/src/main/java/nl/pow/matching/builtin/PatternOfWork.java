package nl.pow.matching.builtin;

import java.time.DayOfWeek;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether the work is done when somebody can: office hours, irregular hours, days of the week. */
public final class PatternOfWork extends BuiltIn {
  private static final int PARTS = 3;
  private static final int NOT_KNOWN = -1;

  /** Makes the criterion; it has no state. */
  public PatternOfWork() {
    super("work-pattern", CandidateAttribute.WORK_PATTERN, VacancyAttribute.WORK_PATTERN);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    WorkPattern asked = vacancy.get(VacancyAttribute.WORK_PATTERN).orElse(WorkPattern.unknown());
    WorkPattern found =
        candidate.get(CandidateAttribute.WORK_PATTERN).orElse(WorkPattern.unknown());
    int office = officeHours(asked.officeHours(), found.officeHours());
    int irregular = irregular(asked.irregular(), found.irregular());
    int days = days(asked.days(), found.days());
    tell("office-hours", asked.officeHours(), found.officeHours(), office, trail);
    tell("irregular", asked.irregular(), found.irregular(), irregular, trail);
    trail.add(() -> new Evidence("days", code(asked.days()), code(found.days()), relation(days)));
    return grade(office, irregular, days);
  }

  /** Somebody who works in office hours only cannot do work outside them. */
  private static int officeHours(Indication asked, Indication found) {
    if (asked == Indication.YES || found == Indication.NO) {
      return Grade.FULL;
    }
    return asked == Indication.NO && found == Indication.YES ? 0 : NOT_KNOWN;
  }

  /** Somebody who does no irregular work cannot do work that is. */
  private static int irregular(Indication asked, Indication found) {
    if (asked == Indication.NO || found == Indication.YES) {
      return Grade.FULL;
    }
    return asked == Indication.YES && found == Indication.NO ? 0 : NOT_KNOWN;
  }

  private static int days(SortedSet<DayOfWeek> asked, SortedSet<DayOfWeek> found) {
    if (asked.isEmpty() || found.isEmpty()) {
      return NOT_KNOWN;
    }
    int shared = 0;
    for (DayOfWeek day : asked) {
      shared += found.contains(day) ? 1 : 0;
    }
    return Grade.FULL * shared / asked.size();
  }

  private static Grade grade(int... parts) {
    int known = 0;
    int sum = 0;
    boolean broken = false;
    for (int part : parts) {
      known += part == NOT_KNOWN ? 0 : 1;
      sum += Math.max(0, part);
      broken |= part == 0;
    }
    if (known == 0) {
      return Grade.unknown();
    }
    int value = sum / known;
    Verdict verdict =
        broken ? Verdict.NOT_MET : value == Grade.FULL ? Verdict.MET : Verdict.PARTLY_MET;
    return new Grade(verdict, value, Grade.FULL * known / PARTS);
  }

  private static void tell(
      String subject, Indication asked, Indication found, int part, Trail trail) {
    trail.add(
        () ->
            new Evidence(
                subject, code("indication", asked), code("indication", found), relation(part)));
  }

  private static @Nullable Code code(SortedSet<DayOfWeek> days) {
    return days.isEmpty()
        ? null
        : new Code("days", days.stream().map(DayOfWeek::name).collect(Collectors.joining(".")));
  }

  private static String relation(int part) {
    return switch (part) {
      case NOT_KNOWN -> "not-known";
      case 0 -> "outside";
      case Grade.FULL -> "within";
      default -> "partly-within";
    };
  }
}
