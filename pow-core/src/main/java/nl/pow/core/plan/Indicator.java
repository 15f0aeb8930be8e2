package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted to see how far a goal has come.
 *
 * <p>Whoever asks for a figure says for which day, and on which day that was known; so a report
 * says the same when it is made again after targets were revised or figures corrected.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param counts what is counted and how, 1 to 2,000 characters
 * @param unit of what, such as {@code placements}, 1 to 50 characters
 * @param region for which region, or null when for several
 * @param baseline how much it was at the start
 * @param targets what it is to come to, in order of the days on which that was decided
 * @param measurements what it was found to be, in order of the days from which that was known
 * @param forecasts what others expected it to come to, in order of the days on which they said so
 * @param notes what people say beside the figures, in order of the days on which they signed
 */
public record Indicator(
    IndicatorId id,
    @NotBlank @PlainText(max = 200) String title,
    @NotBlank @PlainText(max = 2000) String counts,
    @NotBlank @PlainText(max = 50) String unit,
    @Nullable @KnownRegion RegionCode region,
    @Min(-2_000_000_000) @Max(2_000_000_000) int baseline,
    List<@Valid Target> targets,
    List<@Valid Measurement> measurements,
    List<@Valid Forecast> forecasts,
    List<@Valid SignedNote> notes)
    implements Entity<IndicatorId> {
  /**
   * Puts targets, measurements, forecasts and notes in order; those of one day stay as they were
   * given.
   */
  public Indicator {
    targets = targets.stream().sorted(Comparator.comparing(Target::decidedOn)).toList();
    measurements =
        measurements.stream().sorted(Comparator.comparing(Measurement::knownOn)).toList();
    forecasts = forecasts.stream().sorted(Comparator.comparing(Forecast::madeOn)).toList();
    notes = notes.stream().sorted(Comparator.comparing(SignedNote::signedOn)).toList();
  }

  /**
   * An indicator without targets and figures.
   *
   * @param id the identity
   * @param title its name
   * @param counts what is counted and how
   * @param unit of what
   * @param baseline how much it was at the start
   * @return the indicator
   */
  public static Indicator of(
      IndicatorId id, String title, String counts, String unit, int baseline) {
    return new Indicator(
        id, title, counts, unit, null, baseline, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The same with a target more; those before it stay.
   *
   * @param target the target
   * @return a copy
   * @throws InvalidValueException when it was decided before the last one
   */
  public Indicator with(Target target) {
    if (targets.stream().anyMatch(one -> one.decidedOn().isAfter(target.decidedOn()))) {
      throw new InvalidValueException(
          "target-order", "A target is revised on or after the day on which the last one was set.");
    }
    return with(added(targets, target), measurements, forecasts, notes);
  }

  /**
   * The same with a measurement more; those before it stay.
   *
   * @param measurement the measurement
   * @return a copy
   */
  public Indicator with(Measurement measurement) {
    return with(targets, added(measurements, measurement), forecasts, notes);
  }

  /**
   * The same with a note more.
   *
   * @param note the note
   * @return a copy
   */
  public Indicator with(SignedNote note) {
    return with(targets, measurements, forecasts, added(notes, note));
  }

  /**
   * The same with a forecast more; those before it stay.
   *
   * @param forecast the forecast
   * @return a copy
   */
  public Indicator with(Forecast forecast) {
    return with(targets, measurements, added(forecasts, forecast), notes);
  }

  private Indicator with(
      List<Target> targets,
      List<Measurement> measurements,
      List<Forecast> forecasts,
      List<SignedNote> notes) {
    return new Indicator(
        id, title, counts, unit, region, baseline, targets, measurements, forecasts, notes);
  }

  private static <T> List<T> added(List<T> items, T more) {
    return Stream.concat(items.stream(), Stream.of(more)).toList();
  }

  /**
   * The target for a day, as it was known on a day.
   *
   * @param day the day for which it is asked
   * @param knownOn the day on which it was known; targets that were decided later do not count
   * @return the one that was decided last among those that hold for the day, or nothing
   */
  public Optional<Target> targetAsOf(LocalDate day, LocalDate knownOn) {
    return targets.stream()
        .filter(one -> !one.decidedOn().isAfter(knownOn) && one.period().contains(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * The latest figure up to a day, as it was known on a day.
   *
   * @param day the last day for which it may be found
   * @param knownOn the day on which it was known; what was found later does not count
   * @return the measurement for the latest day, the last correction of it; or nothing
   */
  public Optional<Measurement> measuredAsOf(LocalDate day, LocalDate knownOn) {
    return Measurement.latest(
        measurements, one -> !one.knownOn().isAfter(knownOn) && !one.on().isAfter(day));
  }

  /**
   * What was expected beside what was found, as it was known on a day.
   *
   * @param knownOn the day on which it was known; what was expected or found later does not count
   * @return one for each forecast, in order of the days on which they were made
   */
  public List<Realised> realisedAsOf(LocalDate knownOn) {
    return forecasts.stream()
        .filter(one -> !one.madeOn().isAfter(knownOn))
        .map(one -> new Realised(one, found(one.period(), knownOn)))
        .toList();
  }

  private @Nullable Measurement found(Period period, LocalDate knownOn) {
    return Measurement.latest(
            measurements, one -> !one.knownOn().isAfter(knownOn) && period.contains(one.on()))
        .orElse(null);
  }

  /**
   * The notes beside figures up to a day, as they were known on a day.
   *
   * @param day the last day of a figure
   * @param knownOn the day on which they were known; what was signed later is left out
   * @return the notes, in order of the days on which they were signed
   */
  public List<SignedNote> notesAsOf(LocalDate day, LocalDate knownOn) {
    return notes.stream()
        .filter(one -> !one.signedOn().isAfter(knownOn) && !one.about().isAfter(day))
        .toList();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Indicator[" + id + "]";
  }
}
