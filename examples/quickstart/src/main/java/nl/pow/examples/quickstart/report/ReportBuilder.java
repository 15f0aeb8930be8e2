package nl.pow.examples.quickstart.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Problem;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.examples.quickstart.Compared;
import nl.pow.examples.quickstart.Outcome;
import nl.pow.examples.quickstart.Reasons;
import nl.pow.examples.quickstart.Words;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Role;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;
import org.jspecify.annotations.Nullable;

/** Gathers from an outcome what the page shows. */
final class ReportBuilder {
  private final Outcome outcome;
  private final Locale language;
  private final Texts texts = Words.texts();
  private final Reasons reasons;

  ReportBuilder(Outcome outcome, Locale language) {
    this.outcome = outcome;
    this.language = language;
    this.reasons = new Reasons(outcome.taxonomy(), language);
  }

  ReportData build() {
    RegionMap map = RegionMap.of(outcome);
    return new ReportData(
        language.getLanguage(),
        outcome.highestScore(),
        words(map),
        figures(),
        outcome.forVacancies().inForce().applied().wishes().stream()
            .map(w -> criterion(w.criterion(), w.weight()))
            .toList(),
        map.towns(),
        map.areas(),
        outcome.forVacancies().proposals().stream().map(p -> share(p.score().points())).toList(),
        outcome.obstacles().stream().map(this::block).toList(),
        rows(),
        outcome.strategies().stream().map(this::strategy).toList(),
        outcome.problemsByCode().stream().map(this::problem).toList(),
        EffortsData.of(telling(), outcome.taxonomy()));
  }

  private Telling telling() {
    return new Telling(outcome.market().efforts(), texts, language, outcome.asOf());
  }

  private Map<String, String> words(RegionMap map) {
    MatchResult result = outcome.forVacancies();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("region", map.name().isEmpty() ? texts.get(language, unnamed(map)) : map.name());
    values.put("candidates", outcome.market().candidates().size());
    values.put("vacancies", outcome.market().vacancies().size());
    values.put("day", outcome.asOf());
    values.put("policy", result.policy().name());
    values.put("version", result.policy().version());
    values.put("strategy", result.strategy());
    values.put("events", outcome.accessEvents());
    values.put("source", outcome.market().source());
    return texts.codes(language).stream()
        .collect(Collectors.toMap(c -> c, c -> texts.format(language, c, values)));
  }

  private static String unnamed(RegionMap map) {
    return map.towns().isEmpty() ? "region-none" : "region-all";
  }

  private List<ReportData.Figure> figures() {
    List<Proposal> proposals = outcome.forVacancies().proposals();
    long filled = proposals.stream().map(Proposal::vacancy).distinct().count();
    long reached =
        outcome.forCandidates().proposals().stream().map(Proposal::candidate).distinct().count();
    int unfilled = outcome.forVacancies().shortfalls().size();
    int without = outcome.forCandidates().shortfalls().size();
    return List.of(
        figure("figure-candidates", reached + without),
        figure("figure-vacancies", filled + unfilled),
        figure(
            "figure-openings",
            outcome.market().vacancies().stream().mapToLong(Vacancy::openings).sum()),
        figure("figure-filled", filled),
        figure("figure-unfilled", unfilled),
        figure("figure-reached", reached),
        figure("figure-problems", outcome.market().problems().size()));
  }

  private ReportData.Figure figure(String code, long value) {
    return new ReportData.Figure(texts.get(language, code), value);
  }

  private ReportData.CriterionRow criterion(String name, long weight) {
    return new ReportData.CriterionRow(name, reasons.criterion(name), weight);
  }

  private ReportData.Block block(Obstacle obstacle) {
    return new ReportData.Block(
        reasons.criterion(obstacle.criterion()), obstacle.blocked(), obstacle.alone());
  }

  private List<ReportData.VacancyRow> rows() {
    Map<VacancyId, List<Proposal>> proposals = outcome.proposals();
    Map<String, Shortfall> shortfalls =
        outcome.forVacancies().shortfalls().stream()
            .collect(Collectors.toMap(s -> s.subject().value(), s -> s));
    return outcome.market().vacancies().stream()
        .filter(v -> proposals.containsKey(v.id()) || shortfalls.containsKey(v.id().value()))
        .map(v -> row(v, proposals.getOrDefault(v.id(), List.of()), shortfalls.get(v.id().value())))
        .toList();
  }

  private ReportData.VacancyRow row(
      Vacancy vacancy, List<Proposal> proposals, @Nullable Shortfall gap) {
    return new ReportData.VacancyRow(
        vacancy.id().value(),
        vacancy.title(),
        occupation(vacancy),
        outcome.employer(vacancy.employer()),
        outcome.municipality(vacancy.job().workplace().postcode()),
        vacancy.openings(),
        proposals.stream().map(this::proposal).toList(),
        gap == null ? List.of() : gap.obstacles().stream().map(o -> blocked(o, gap)).toList(),
        help(vacancy.id()));
  }

  private List<String> help(VacancyId vacancy) {
    return outcome.nearMisses().stream()
        .filter(miss -> miss.nearest().question().vacancy().equals(vacancy))
        .flatMap(
            miss ->
                Stream.concat(
                    Stream.of(
                        texts.format(
                            language,
                            "near-miss",
                            Map.of("candidate", miss.nearest().question().candidate()))),
                    reasons.help(miss).stream()))
        .toList();
  }

  private ReportData.StrategyRow strategy(Compared row) {
    return new ReportData.StrategyRow(
        row.strategy(),
        texts.get(language, "strategy-" + row.strategy()),
        row.pairs(),
        row.candidates(),
        row.vacancies(),
        row.points(),
        texts.get(language, row.verified() ? "yes" : "no"));
  }

  /** The name and code of the occupation, unless the title says the name already. */
  private @Nullable String occupation(Vacancy vacancy) {
    OccupationCode code = vacancy.job().occupation();
    if (code == null) {
      return null;
    }
    return outcome
        .taxonomy()
        .label(code.code(), language)
        .map(label -> label.shownTo(language))
        .filter(name -> !name.equalsIgnoreCase(vacancy.title()))
        .map(name -> name + " (" + code + ")")
        .orElse(code.toString());
  }

  private ReportData.ProposalRow proposal(Proposal proposal) {
    long score = proposal.score().points();
    return new ReportData.ProposalRow(
        proposal.candidate().value(),
        score,
        share(score),
        proposal.score().confidence(),
        proposal.judgement().explanation().findings().stream()
            .filter(f -> f.role() == Role.WISH)
            .map(ReportBuilder::part)
            .toList(),
        reasons.of(proposal.judgement()));
  }

  private static ReportData.Part part(Finding finding) {
    return new ReportData.Part(finding.criterion(), finding.contribution());
  }

  private ReportData.Reason blocked(Obstacle obstacle, Shortfall gap) {
    return new ReportData.Reason(
        texts.format(
            language,
            "blocked-line",
            Map.of(
                "criterion", reasons.criterion(obstacle.criterion()),
                "count", obstacle.blocked(),
                "considered", gap.considered(),
                "only", obstacle.alone())));
  }

  private ReportData.ProblemRow problem(List<Problem> same) {
    Problem first = same.get(0);
    return new ReportData.ProblemRow(
        first.code(),
        texts.get(language, first.severity().name()),
        first.message(),
        same.size(),
        first.source() + " " + first.path());
  }

  private long share(long score) {
    return score * 1000 / Math.max(1, outcome.highestScore());
  }
}
