package nl.pow.blackbox.outsider;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/** A criterion of an outsider: how much of the weekend work the candidate wants to do. */
public final class WeekendBonus implements CriterionProvider, Criterion {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public WeekendBonus() {}

  @Override
  public String name() {
    return "weekend-bonus";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Criterion create(Settings settings) {
    return this;
  }

  @Override
  public Optional<Texts> texts() {
    return Optional.of(Texts.load(WeekendBonus.class::getResourceAsStream, "weekend-bonus"));
  }

  @Override
  public Set<Attribute<?, ?>> reads() {
    return Set.of(CandidateAttribute.WORK_PATTERN, VacancyAttribute.WORK_PATTERN);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    SortedSet<DayOfWeek> asked = weekend(vacancy.get(VacancyAttribute.WORK_PATTERN));
    SortedSet<DayOfWeek> found = weekend(candidate.get(CandidateAttribute.WORK_PATTERN));
    found.retainAll(asked);
    if (asked.isEmpty()) {
      trail.add(() -> new Evidence("weekend", null, null, "not-asked"));
      return Grade.unknown();
    }
    int value = Grade.FULL * found.size() / asked.size();
    trail.add(() -> new Evidence("weekend", code(asked), code(found), relation(value)));
    return value == Grade.FULL
        ? Grade.met()
        : Grade.of(value == 0 ? Verdict.NOT_MET : Verdict.PARTLY_MET, value);
  }

  private static SortedSet<DayOfWeek> weekend(Optional<WorkPattern> pattern) {
    SortedSet<DayOfWeek> days = new TreeSet<>(WEEKEND);
    days.retainAll(pattern.orElse(WorkPattern.unknown()).days());
    return days;
  }

  private static @Nullable Code code(SortedSet<DayOfWeek> days) {
    return days.isEmpty()
        ? null
        : new Code("days", days.stream().map(DayOfWeek::name).collect(Collectors.joining(".")));
  }

  private static String relation(int value) {
    return value == 0 ? "none" : "shared";
  }
}
