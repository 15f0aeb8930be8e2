package nl.pow.examples.quickstart.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.outcome.Tally;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.Measurement;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.plan.Target;
import nl.pow.examples.quickstart.report.EffortsData.ContributionRow;
import nl.pow.examples.quickstart.report.EffortsData.IndicatorRow;
import nl.pow.examples.quickstart.report.EffortsData.Note;
import nl.pow.examples.quickstart.report.EffortsData.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * What was reached, against what was meant to be.
 *
 * @param telling the words
 */
record ResultPart(Telling telling) {
  List<IndicatorRow> indicators() {
    return telling.efforts().indicators().stream()
        .sorted(Comparator.comparing(Indicator::id))
        .map(this::indicator)
        .toList();
  }

  private IndicatorRow indicator(Indicator one) {
    Integer target = one.targetAsOf(telling.asOf(), telling.asOf()).map(Target::value).orElse(null);
    Measurement found = one.measuredAsOf(telling.asOf(), telling.asOf()).orElse(null);
    return new IndicatorRow(
        one.title(),
        one.counts(),
        one.unit(),
        one.baseline(),
        target,
        found == null ? null : found.value(),
        isReached(one, target, found),
        said(one, target, found),
        revisions(one),
        one.notesAsOf(telling.asOf(), telling.asOf()).stream().map(this::note).toList());
  }

  /** A target below the start is reached by coming down to it. */
  private static boolean isReached(
      Indicator one, @Nullable Integer target, @Nullable Measurement found) {
    if (target == null || found == null) {
      return false;
    }
    return target < one.baseline() ? found.value() <= target : found.value() >= target;
  }

  private String said(Indicator one, @Nullable Integer target, @Nullable Measurement found) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("unit", one.unit());
    if (target != null) {
      values.put("target", target);
    }
    if (found == null) {
      return telling.text("results-not-measured", values);
    }
    values.put("value", found.value());
    values.put("day", telling.day(found.on()));
    String code = isReached(one, target, found) ? "results-reached" : "results-open";
    return telling.text(target == null ? "results-no-target" : code, values);
  }

  /** Each target that was decided after another one for the same days. */
  private List<String> revisions(Indicator one) {
    List<String> lines = new ArrayList<>();
    Target before = null;
    for (Target target : one.targets()) {
      boolean holds = target.period().contains(telling.asOf());
      if (!holds || target.decidedOn().isAfter(telling.asOf())) {
        continue;
      }
      if (before != null) {
        lines.add(revision(before, target));
      }
      before = target;
    }
    return lines;
  }

  private String revision(Target before, Target target) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("old", before.value());
    values.put("new", target.value());
    values.put("day", telling.day(target.decidedOn()));
    values.put("why", target.why() == null ? "" : target.why());
    return telling.text("results-revised", values).strip();
  }

  private Note note(SignedNote note) {
    String who =
        note.professional() != null
            ? telling.professional(note.professional())
            : note.partner() != null ? telling.partner(note.partner()) : "";
    return new Note(note.text(), who + ", " + telling.day(note.signedOn()));
  }

  private Tally tally() {
    return Tally.of(
        telling.efforts().outcomes().stream()
            .filter(one -> !one.on().isAfter(telling.asOf()))
            .toList());
  }

  List<ResultRow> results() {
    return tally().byType().entrySet().stream()
        .map(e -> new ResultRow(telling.words(e.getKey()), e.getValue()))
        .toList();
  }

  /** Those actions to which something is due. */
  List<ContributionRow> contributions() {
    Map<ActionId, String> titles = new LinkedHashMap<>();
    telling.efforts().actions().stream()
        .sorted(Comparator.comparing(Action::id))
        .forEach(one -> titles.put(one.id(), one.title()));
    return tally().lines(List.copyOf(titles.keySet())).stream()
        .filter(line -> line.contributed() > 0)
        .map(
            line ->
                new ContributionRow(
                    titles.getOrDefault(line.action(), line.action().value()),
                    line.contributed(),
                    line.counted()))
        .toList();
  }
}
