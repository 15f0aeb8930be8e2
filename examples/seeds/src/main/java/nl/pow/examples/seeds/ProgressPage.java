package nl.pow.examples.seeds;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.join;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
        text("title", Map.of("region", World.region(report.region()), "quarter", report.quarter()));
    return "<!DOCTYPE html>\n"
        + TagCreator.html(
                head(meta().withCharset("UTF-8"), title(title), style(STYLE)), body(title))
            .withLang(language.getLanguage())
            .render()
        + "\n";
  }

  private BodyTag body(String title) {
    return TagCreator.body(
        h1(title),
        p(text("known", Map.of("day", report.knownOn()))),
        table("actions", 5, report.actions().stream().map(this::row)),
        table("changes", 5, report.changes().stream().map(this::row)),
        table("money", 2, report.budget().stream().map(ProgressPage::row)),
        p(text("spent", Map.of("spent", report.spentEuros(), "granted", report.grantedEuros()))),
        table("indicators", 1, report.indicators().stream().map(this::row)),
        table(
            "results",
            1,
            report.results().stream().map(one -> List.of(outcome(one.what()), "" + one.number()))));
  }

  private DomContent table(String part, int words, Stream<List<String>> rows) {
    List<List<String>> cells = rows.toList();
    List<String> heads = List.of(TEXTS.get(language, part + "-heads").split("; *"));
    return join(
        h2(text(part, Map.of())),
        cells.isEmpty()
            ? p(text("none", Map.of()))
            : TagCreator.table(
                thead(row(heads, TagCreator::th, words)),
                tbody(each(cells, row -> row(row, TagCreator::td, words)))));
  }

  /** Numbers stand to the right, in the three columns after the words. */
  private static <T extends ContainerTag<T>> TrTag row(
      List<String> cells, Function<String, T> cell, int words) {
    TrTag row = tr();
    for (int at = 0; at < cells.size(); at++) {
      boolean number = at >= words && at <= words + 2;
      row.with(cell.apply(cells.get(at)).withCondClass(number, "number"));
    }
    return row;
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
    return TEXTS.format(language, code, values);
  }
}
