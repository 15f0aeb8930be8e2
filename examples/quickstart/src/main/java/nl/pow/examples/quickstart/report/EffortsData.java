package nl.pow.examples.quickstart.report;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows beside matching; days as people read them, and as {@code 2026-12-01} where
 * the script draws them.
 */
record EffortsData(
    List<LineRow> lines,
    List<Lane> lanes,
    List<ChangeRow> changes,
    List<Word> trajectoryStates,
    List<TypeRow> trajectories,
    List<LessonRow> lessons,
    List<IndicatorRow> indicators,
    List<ResultRow> results,
    List<ContributionRow> contributions,
    List<Word> classes,
    List<TightnessRow> tightness) {

  static EffortsData of(Telling telling, Taxonomy taxonomy) {
    PlanPart plan = new PlanPart(telling);
    ChangesPart changes = new ChangesPart(telling);
    TrajectoryPart trajectories = new TrajectoryPart(telling);
    ResultPart results = new ResultPart(telling);
    TightnessPart tightness = new TightnessPart(telling, taxonomy);
    return new EffortsData(
        plan.lines(),
        changes.lanes(),
        changes.changes(),
        trajectories.states(),
        trajectories.types(),
        trajectories.lessons(),
        results.indicators(),
        results.results(),
        results.contributions(),
        tightness.classes(),
        tightness.rows());
  }

  record Word(String code, String label) {}

  record Share(String code, String label, long count) {}

  record LineRow(
      String plan, String line, List<String> goals, List<Share> states, List<ActionRow> actions) {}

  record ActionRow(
      String title,
      String owner,
      String code,
      String state,
      long done,
      int steps,
      String next,
      String on,
      boolean late) {}

  record Lane(String title, String kind, List<Span> spans) {}

  record Span(String code, String label, String from, String to, String about) {}

  record ChangeRow(
      String on, String what, String kind, String code, String state, String why, String then) {}

  record TypeRow(String type, List<Share> states, long total) {}

  record LessonRow(String worked, String outcome, String why, @Nullable Integer people) {}

  record IndicatorRow(
      String title,
      String counts,
      String unit,
      int baseline,
      @Nullable Integer target,
      @Nullable Integer value,
      boolean reached,
      String said,
      List<String> revisions,
      List<Note> notes) {}

  record Note(String text, String who) {}

  record ResultRow(String what, int number) {}

  record ContributionRow(String action, int contributed, int counted) {}

  record TightnessRow(
      String group,
      String code,
      String label,
      int vacancies,
      int seekers,
      @Nullable Integer perThousand,
      String quarter,
      String source) {}

  /** A change of an action or event, before it is put into words. */
  record Change(LocalDate on, ChangeRow row) {}
}
