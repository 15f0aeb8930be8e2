package org.example.inclusive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Experience;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.Verdict;

/**
 * A criterion: how long ago the last work of a candidate ended.
 *
 * <p>It reads the dates of work and nothing else, and puts nobody out: who was at work yesterday is
 * PARTLY_MET.
 */
public final class LongWithoutWork implements CriterionProvider {
  static final String NAME = "long-without-work";

  private static final Setting<Integer> MONTHS =
      Setting.number(
          "months",
          1,
          600,
          24,
          "from how many months on without work the distance is long, 1 to 600");

  /** For the service loader. */
  public LongWithoutWork() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(MONTHS);
  }

  @Override
  public Optional<Texts> texts() {
    return Optional.of(Texts.load(LongWithoutWork.class::getResourceAsStream, NAME));
  }

  @Override
  public Criterion create(Settings settings) {
    return new Distance(settings.get(MONTHS));
  }

  private record Distance(int asked) implements Criterion {
    @Override
    public Set<Attribute<?, ?>> reads() {
      return Set.of(CandidateAttribute.EXPERIENCE);
    }

    @Override
    public Grade judge(
        Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
      Optional<List<Experience>> work = candidate.get(CandidateAttribute.EXPERIENCE);
      if (work.isEmpty() || work.get().stream().anyMatch(one -> one.period().isOpen())) {
        trail.add(() -> new Evidence("work", null, null, "not-known"));
        return Grade.unknown();
      }
      if (work.get().isEmpty()) {
        trail.add(() -> new Evidence("work", null, null, "never"));
        return Grade.met();
      }
      long months = months(work.get(), context.asOf());
      String relation = months >= asked ? "long" : months > 0 ? "shorter" : "at-work";
      trail.add(() -> new Evidence("work", months(asked), months(months), relation));
      return months >= asked
          ? Grade.met()
          : Grade.of(Verdict.PARTLY_MET, (int) (Grade.FULL * months / asked));
    }

    /** Whole months since the last day of work; 0 for work that goes on. */
    private static long months(List<Experience> work, LocalDate asOf) {
      long least = Long.MAX_VALUE;
      for (Experience one : work) {
        LocalDate last = one.period().to();
        boolean goesOn = last == null || last.isAfter(asOf);
        least = Math.min(least, goesOn ? 0 : ChronoUnit.MONTHS.between(last, asOf));
      }
      return least;
    }

    private static Code months(long number) {
      return new Code("months", Long.toString(number));
    }
  }
}
