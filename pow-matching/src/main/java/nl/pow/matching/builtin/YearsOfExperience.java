package nl.pow.matching.builtin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Experience;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/** Whether somebody did the same or similar work for as long as is asked. */
public final class YearsOfExperience extends BuiltIn {
  private static final int NEAR_FROM = 400;
  private static final int MONTHS_A_YEAR = 12;

  /** Makes the criterion; it has no state. */
  public YearsOfExperience() {
    super(
        "experience",
        CandidateAttribute.EXPERIENCE,
        VacancyAttribute.EXPERIENCE,
        VacancyAttribute.OCCUPATION);
  }

  /** Thousandths of months that count, and whether there may be more. */
  private record Done(long months, boolean more) {
    int credit(int years) {
      long asked = (long) MONTHS_A_YEAR * years;
      return asked == 0 ? Grade.FULL : (int) Math.min(Grade.FULL, months / asked);
    }
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    List<ExperienceRequirement> asked = vacancy.get(VacancyAttribute.EXPERIENCE).orElse(List.of());
    if (asked.isEmpty()) {
      trail.add(note("experience", "nothing-asked"));
      return Grade.met();
    }
    Optional<List<Experience>> found = candidate.get(CandidateAttribute.EXPERIENCE);
    if (found.isEmpty()) {
      trail.add(note("experience", "not-known"));
      return Grade.unknown();
    }
    OccupationCode usual = vacancy.get(VacancyAttribute.OCCUPATION).orElse(null);
    Weighing weighing = new Weighing(Grade.FULL);
    for (ExperienceRequirement requirement : asked) {
      OccupationCode occupation =
          requirement.occupation() == null ? usual : requirement.occupation();
      Done done = occupation == null ? new Done(0, true) : done(occupation, found.get(), context);
      weigh(requirement, done, weighing, trail);
    }
    return weighing.grade();
  }

  private static void weigh(
      ExperienceRequirement asked, Done done, Weighing weighing, Trail trail) {
    int credit = done.credit(asked.years());
    boolean open = credit < Grade.FULL && done.more();
    if (open) {
      weighing.addUnknown(asked.need());
    } else {
      weighing.add(asked.need(), credit, Grade.FULL);
    }
    String relation = open ? "not-known" : credit == Grade.FULL ? "enough" : "less";
    trail.add(
        () ->
            new Evidence(
                Needs.subject(asked.need()),
                code("months", MONTHS_A_YEAR * asked.years()),
                code("months", done.months() / Grade.FULL),
                relation));
  }

  private static Done done(OccupationCode asked, List<Experience> found, MatchContext context) {
    long months = 0;
    boolean more = false;
    for (Experience experience : found) {
      OccupationCode occupation = experience.occupation();
      int near = occupation == null ? 0 : context.taxonomy().occupation(asked, occupation).value();
      if (near >= NEAR_FROM) {
        LocalDate from = experience.period().from();
        more |= from == null;
        months += from == null ? 0 : near * months(from, experience.period().to(), context.asOf());
      }
    }
    return new Done(months, more);
  }

  /** Whole months, both days included; work without an end goes on. */
  private static long months(LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
    LocalDate last = to == null || to.isAfter(asOf) ? asOf : to;
    return Math.max(0, ChronoUnit.MONTHS.between(from, last.plusDays(1)));
  }
}
