package nl.pow.core.report;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.IndicatorId;
import nl.pow.core.plan.Measurement;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.plan.Target;
import org.jspecify.annotations.Nullable;

/**
 * How far one indicator has come.
 *
 * @param indicator the indicator
 * @param title its name
 * @param unit of what
 * @param baseline how much it was at the start
 * @param target what it was to come to, or null when nothing was decided
 * @param value what it was found to be, or null when nothing was
 * @param notes what people say beside the figures
 */
public record IndicatorProgress(
    IndicatorId indicator,
    String title,
    String unit,
    int baseline,
    @Nullable Integer target,
    @Nullable Integer value,
    List<SignedNote> notes) {
  /** Copies the list. */
  public IndicatorProgress {
    notes = List.copyOf(notes);
  }

  static IndicatorProgress of(Indicator one, LocalDate day, LocalDate knownOn) {
    return new IndicatorProgress(
        one.id(),
        one.title(),
        one.unit(),
        one.baseline(),
        one.targetAsOf(day, knownOn).map(Target::value).orElse(null),
        one.measuredAsOf(day, knownOn).map(Measurement::value).orElse(null),
        one.notesAsOf(day, knownOn));
  }
}
