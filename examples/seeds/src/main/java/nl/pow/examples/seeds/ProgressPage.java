package nl.pow.examples.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.outcome.OutcomeType;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.report.ActionChange;
import nl.pow.core.report.ActionProgress;
import nl.pow.core.report.BudgetLine;
import nl.pow.core.report.IndicatorProgress;
import nl.pow.core.report.ProgressReport;
import nl.pow.core.text.Texts;
import nl.pow.core.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A progress report as a page that stands by itself: no script, nothing from elsewhere.
 *
 * @param report the report
 * @param language Dutch or English
 */
record ProgressPage(ProgressReport report, Locale language) {
  private static final Texts TEXTS = Texts.load(ProgressPage.class::getResourceAsStream, "words");
  private static final String STYLE =
      "body{font:1rem/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#222}"
          + "table{border-collapse:collapse;width:100%;margin-bottom:2rem}"
          + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid"
          + " #ccc}td.number,th.number{text-align:right}";

  String html() {
    String title =
        TEXTS.format(
            language,
            "title",
            Map.of("region", World.region(report.region()), "quarter", report.quarter()));
    List<String> lines =
        new ArrayList<>(
            List.of(
                "<!DOCTYPE html>",
                "<html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"UTF-8\">",
                "<title>" + escaped(title) + "</title><style>" + STYLE + "</style></head><body>",
                "<h1>" + escaped(title) + "</h1>",
                "<p>" + text("known", Map.of("day", report.knownOn())) + "</p>"));
    table(lines, "actions", 5, report.actions().stream().map(this::row));
    table(lines, "changes", 5, report.changes().stream().map(this::row));
    table(lines, "money", 2, report.budget().stream().map(ProgressPage::row));
    lines.add(
        "<p>"
            + text("spent", Map.of("spent", report.spentEuros(), "granted", report.grantedEuros()))
            + "</p>");
    table(lines, "indicators", 1, report.indicators().stream().map(this::row));
    table(
        lines,
        "results",
        1,
        report.results().stream().map(one -> List.of(outcome(one.what()), "" + one.number())));
    lines.add("</body></html>");
    return String.join("\n", lines) + "\n";
  }

  private void table(List<String> lines, String part, int words, Stream<List<String>> rows) {
    lines.add("<h2>" + text(part, Map.of()) + "</h2>");
    List<List<String>> cells = rows.toList();
    if (cells.isEmpty()) {
      lines.add("<p>" + text("none", Map.of()) + "</p>");
      return;
    }
    List<String> heads = List.of(TEXTS.get(language, part + "-heads").split("; *"));
    lines.add("<table><thead>" + row(heads, "th", words) + "</thead><tbody>");
    cells.forEach(row -> lines.add(row(row, "td", words)));
    lines.add("</tbody></table>");
  }

  /** Numbers stand to the right, from the column after the words on. */
  private static String row(List<String> cells, String tag, int words) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int at = 0; at < cells.size(); at++) {
      String number = at < words || at > words + 2 ? "" : " class=\"number\"";
      row.append("<" + tag + number + ">" + escaped(cells.get(at)) + "</" + tag + ">");
    }
    return row.append("</tr>").toString();
  }

  private List<String> row(ActionProgress one) {
    String late = one.late() ? " (" + TEXTS.get(language, "late") + ")" : "";
    return List.of(
        one.title(),
        one.owner().value(),
        Words.of(language, one.state()),
        one.date().toString(),
        one.nextStep().on() + " " + one.nextStep().text() + late);
  }

  private List<String> row(ActionChange one) {
    return List.of(
        one.since().toString(),
        one.action().value(),
        Words.of(language, one.state()),
        one.reason() == null ? "" : Words.of(language, one.reason()),
        Stream.of(shown(one.until()), shown(one.successor()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  private static List<String> row(BudgetLine one) {
    return List.of(
        one.action().value(),
        one.partner().value(),
        "" + one.grantedEuros(),
        "" + one.spentEuros());
  }

  private List<String> row(IndicatorProgress one) {
    return List.of(
        one.title(),
        "" + one.baseline(),
        shown(one.target()),
        shown(one.value()),
        one.unit(),
        one.notes().stream().map(SignedNote::text).collect(Collectors.joining(" / ")));
  }

  private String outcome(Code what) {
    String name = what.value().toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(OutcomeType.values())
        .filter(type -> type.name().equals(name))
        .map(type -> Words.of(language, type))
        .findFirst()
        .orElse(what.toString());
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private String text(String code, Map<String, ?> values) {
    return escaped(TEXTS.format(language, code, values));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
