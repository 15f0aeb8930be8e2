package nl.pow.examples.quickstart.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows; its form as JSON is what the script of the page reads.
 *
 * <p>Whole numbers only: shares in thousandths, positions in degrees as text.
 */
record ReportData(
    String language,
    long maximum,
    Map<String, String> texts,
    List<Figure> figures,
    List<CriterionRow> criteria,
    List<Town> municipalities,
    List<Area> areas,
    List<Long> scores,
    List<Block> blocks,
    List<VacancyRow> vacancies,
    List<StrategyRow> strategies,
    List<ProblemRow> problems,
    EffortsData efforts) {

  record Figure(String label, long value) {}

  record CriterionRow(String name, String label, long weight) {}

  record Town(String name, int lat, int lon, int candidates, int vacancies, int openings) {}

  record Area(int lat, int lon, int municipality) {}

  record Block(String label, long count, long only) {}

  record VacancyRow(
      String id,
      String title,
      @Nullable String occupation,
      String employer,
      @Nullable String place,
      int openings,
      List<ProposalRow> proposals,
      List<Reason> blocked,
      List<String> help) {}

  record StrategyRow(
      String name,
      String about,
      int pairs,
      long candidates,
      long vacancies,
      long points,
      String verified) {}

  record ProposalRow(
      String candidate,
      long score,
      long share,
      int confidence,
      List<Part> parts,
      List<String> reasons) {}

  record Part(String criterion, long contribution) {}

  record Reason(String text) {}

  record ProblemRow(String code, String severity, String message, int count, String first) {}
}
