package nl.pow.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pow.core.Problem;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;

/** Prints an outcome for somebody at a terminal. */
final class Terminal {
  private static final int VACANCIES = 3;
  private static final int CANDIDATES = 3;
  private static final int UNFILLED = 5;
  private static final int PROBLEMS = 15;

  private final Outcome outcome;
  private final Locale language;
  private final PrintStream out;
  private final Texts texts = Words.texts();
  private final Reasons reasons;

  private Terminal(Outcome outcome, Locale language, PrintStream out) {
    this.outcome = outcome;
    this.language = language;
    this.out = out;
    this.reasons = new Reasons(outcome.taxonomy(), language);
  }

  static void print(Outcome outcome, Locale language, PrintStream out) {
    Terminal terminal = new Terminal(outcome, language, out);
    terminal.whatWasRead();
    terminal.problems();
    terminal.proposals();
    terminal.unfilled();
    terminal.strategies();
    terminal.timing();
  }

  private void whatWasRead() {
    LabourMarket market = outcome.market();
    MatchResult result = outcome.forVacancies();
    line(
        "read",
        Map.of(
            "source", market.source(),
            "candidates", market.candidates().size(),
            "vacancies", market.vacancies().size(),
            "employers", market.employers().size()));
    line(
        "day",
        Map.of(
            "day", outcome.asOf(),
            "policy", result.policy().name(),
            "version", result.policy().version(),
            "strategy", result.strategy()));
    line("logged", Map.of("events", outcome.accessEvents()));
    if (!result.leftOut().isEmpty()) {
      Map<String, Integer> why = new TreeMap<>();
      result.leftOut().forEach(l -> why.merge(l.reason(), 1, Integer::sum));
      String counted =
          why.entrySet().stream()
              .map(e -> texts.get(language, e.getKey()) + ": " + e.getValue())
              .collect(Collectors.joining(", "));
      line("left-out", Map.of("count", result.leftOut().size(), "reasons", counted));
    }
  }

  private void problems() {
    out.println();
    List<List<Problem>> byCode = outcome.problemsByCode();
    line(
        byCode.isEmpty() ? "problems-none" : "problems",
        Map.of("count", outcome.market().problems().size()));
    for (List<Problem> same : byCode.stream().limit(PROBLEMS).toList()) {
      Problem first = same.get(0);
      indented(
          "problem-line",
          Map.of(
              "count", same.size(),
              "severity", texts.get(language, first.severity().name()),
              "code", first.code(),
              "message", first.message(),
              "first", first.source() + " " + first.path()));
    }
    more(byCode.size() - PROBLEMS);
  }

  private void proposals() {
    Map<VacancyId, List<Proposal>> proposals = outcome.proposals();
    out.println();
    line(
        "best-for",
        Map.of("shown", Math.min(VACANCIES, proposals.size()), "count", proposals.size()));
    for (var entry : proposals.entrySet().stream().limit(VACANCIES).toList()) {
      out.println();
      vacancy(outcome.vacancy(entry.getKey()));
      entry.getValue().stream().limit(CANDIDATES).forEach(this::proposal);
    }
  }

  private void proposal(Proposal proposal) {
    long score = proposal.score().points();
    indented(
        "proposal-line",
        Map.of(
            "rank",
            proposal.rank(),
            "candidate",
            proposal.candidate(),
            "score",
            score,
            "highest",
            outcome.highestScore(),
            "share",
            score * 100 / Math.max(1, outcome.highestScore()),
            "confidence",
            proposal.score().confidence() / 10));
    if (proposal.rank() == 1) {
      reasons.of(proposal.judgement()).forEach(reason -> out.println("       - " + reason));
    } else {
      out.println("       " + reasons.summary(proposal.judgement()));
    }
  }

  private void unfilled() {
    List<Shortfall> shortfalls = outcome.forVacancies().shortfalls();
    out.println();
    line(shortfalls.isEmpty() ? "unfilled-none" : "unfilled", Map.of("count", shortfalls.size()));
    for (Shortfall shortfall : shortfalls.stream().limit(UNFILLED).toList()) {
      vacancy(outcome.vacancy(shortfall.subject()));
      for (Obstacle obstacle : shortfall.obstacles()) {
        indented(
            "blocked-line",
            Map.of(
                "criterion", reasons.criterion(obstacle.criterion()),
                "count", obstacle.blocked(),
                "considered", shortfall.considered(),
                "only", obstacle.alone()));
      }
      outcome.nearMisses().stream()
          .filter(miss -> miss.nearest().question().vacancy().equals(shortfall.subject()))
          .forEach(this::nearMiss);
    }
    more(shortfalls.size() - UNFILLED);
    int all = outcome.market().candidates().size();
    long with =
        outcome.forCandidates().proposals().stream().map(Proposal::candidate).distinct().count();
    line("candidates-line", Map.of("with", with, "all", all));
  }

  private void nearMiss(NearMiss miss) {
    indented("near-miss", Map.of("candidate", miss.nearest().question().candidate()));
    reasons.help(miss).forEach(text -> out.println("     " + text));
  }

  private void strategies() {
    out.println();
    line(outcome.strategies().isEmpty() ? "strategies-none" : "strategies-title", Map.of());
    for (Compared row : outcome.strategies()) {
      String about = texts.get(language, "strategy-" + row.strategy());
      indented(
          row.verified() ? "strategy-line" : "strategy-line-broken",
          Map.of(
              "strategy", row.strategy(),
              "about", about,
              "pairs", row.pairs(),
              "candidates", row.candidates(),
              "vacancies", row.vacancies(),
              "points", row.points()));
    }
  }

  private void vacancy(Vacancy vacancy) {
    line(
        "vacancy-line",
        Map.of(
            "title", vacancy.title(),
            "id", vacancy.id(),
            "employer", outcome.employer(vacancy.employer()),
            "place", outcome.municipality(vacancy.job().workplace().postcode()),
            "openings", vacancy.openings()));
  }

  private void timing() {
    out.println();
    String steps =
        outcome.millis().entrySet().stream()
            .map(e -> texts.format(language, "step-" + e.getKey(), Map.of("millis", e.getValue())))
            .collect(Collectors.joining(", "));
    line("timing", Map.of("steps", steps));
    line("people", Map.of());
  }

  private void more(int count) {
    if (count > 0) {
      indented("more", Map.of("count", count));
    }
  }

  private void line(String code, Map<String, ?> values) {
    out.println(texts.format(language, code, values));
  }

  private void indented(String code, Map<String, ?> values) {
    out.println("   " + texts.format(language, code, values));
  }
}
