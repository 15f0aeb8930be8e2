package nl.pow.matching.run;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Edition;
import nl.pow.matching.strategy.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Tells what differs between a run and its replay.
 *
 * @param run the run
 * @param now what the replay rests on
 */
record Differing(MatchRun run, RunBasis now) {
  static ReplayDiffersException inputsAreGone(MatchRun run) {
    return refused(
        run,
        Difference.INPUTS,
        "its inputs are not there any more.",
        "hand over those of then, if somebody kept them.");
  }

  static ReplayDiffersException inputs(MatchRun run) {
    return refused(
        run,
        Difference.INPUTS,
        "the people, the work or the decisions are others; the digests differ.",
        "something changed since, or was added or erased: take the snapshot of the revision ["
            + run.basis().revision().number()
            + "], with the decisions of then.");
  }

  static ReplayDiffersException untold(MatchRun run, Difference difference, String what) {
    return refused(
        run,
        difference,
        "it does not tell which " + what + " was used.",
        "hand that " + what + " over, open, with [with].");
  }

  static ReplayDiffersException policy(MatchRun run, @Nullable Throwable cause) {
    ReplayDiffersException refused =
        refused(
            run,
            Difference.POLICY,
            "its policy cannot be read any more as it was written.",
            "a criterion of it is not on the path, or its settings are others.");
    if (cause != null) {
      refused.addSuppressed(cause);
    }
    return refused;
  }

  private static ReplayDiffersException refused(
      MatchRun run, Difference difference, String fault, String advice) {
    return new ReplayDiffersException(
        difference,
        "",
        "The run [" + run.stamp().id() + "] was not replayed: " + fault + "\nMaybe " + advice);
  }

  /** Throws when what came out is not what came out then; that may not be there any more. */
  void check(MatchResult now, @Nullable MatchResult then) {
    ResultForm found = ResultForm.of(now);
    if (Recorder.digest(found).equals(run.result())) {
      return;
    }
    String path = then == null ? "" : path(ResultForm.of(then), found);
    Difference cause = cause();
    String where = path.isEmpty() ? "" : " It differs first at [" + path + "].";
    throw new ReplayDiffersException(
        cause,
        path,
        "The replay of the run ["
            + run.stamp().id()
            + "] gives another result."
            + where
            + advice(cause));
  }

  /** The first thing that is not as it was. */
  private Difference cause() {
    RunBasis then = run.basis();
    if (!then.strategy().equals(now.strategy())) {
      return Difference.STRATEGY;
    }
    if (!then.library().equals(now.library())) {
      return Difference.LIBRARY;
    }
    if (!then.criteria().equals(now.criteria())) {
      return Difference.CRITERIA;
    }
    if (!then.taxonomy().equals(now.taxonomy())) {
      return Difference.TAXONOMY;
    }
    return then.travel().equals(now.travel()) ? Difference.RESULT : Difference.TRAVEL;
  }

  private String advice(Difference cause) {
    RunBasis then = run.basis();
    return switch (cause) {
      case STRATEGY -> changed("strategy", then.strategy(), now.strategy());
      case LIBRARY -> changed("library", then.library(), now.library());
      case CRITERIA -> criterion(then.criteria(), now.criteria());
      case TAXONOMY -> changed("taxonomy", then.taxonomy(), now.taxonomy());
      case TRAVEL -> changed("travel", then.travel(), now.travel());
      default -> "\nMaybe a criterion, the taxonomy or the travel does not always give the same.";
    };
  }

  /** The same policy names the same criteria. */
  private static String criterion(List<Edition> then, List<Edition> now) {
    int first = 0;
    while (then.get(first).equals(now.get(first))) {
      first++;
    }
    return changed("criterion", then.get(first), now.get(first));
  }

  private static String changed(String what, Object then, Object now) {
    return " The "
        + what
        + " was ["
        + then
        + "] and is ["
        + now
        + "].\nMaybe bring that of then back.";
  }

  private static String path(ResultForm then, ResultForm now) {
    String proposals = path("proposals", then.proposals(), now.proposals());
    String shortfalls = path("shortfalls", then.shortfalls(), now.shortfalls());
    String leftOut = path("leftOut", then.leftOut(), now.leftOut());
    String decisions = path("decisions", then.decisions(), now.decisions());
    return Stream.of(proposals, shortfalls, leftOut, decisions)
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse("certificate");
  }

  /** The first place where two lists differ; empty when they do not. */
  private static String path(String name, List<?> then, List<?> now) {
    for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
      if (i >= then.size() || i >= now.size() || !then.get(i).equals(now.get(i))) {
        return name + "[" + i + "]";
      }
    }
    return "";
  }
}
