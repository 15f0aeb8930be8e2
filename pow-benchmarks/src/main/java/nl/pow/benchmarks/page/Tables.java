package nl.pow.benchmarks.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of measured figures: a row for each contest, a column for each engine. */
final class Tables {
  private static final List<String> RANKING = List.of("objects", "arrays", "grid", "lucene", "pow");
  private static final List<String> ASSIGNMENT =
      List.of("pow", "ortools-lsa", "ortools-mcf", "elki-wong", "elki-stern", "jgrapht");

  private final List<Line> lines;

  Tables(List<Line> lines) {
    this.lines = lines;
  }

  private Map<String, List<Line>> contests(String bench) {
    return lines.stream()
        .filter(line -> line.is("bench", bench))
        .collect(Collectors.groupingBy(Line::contest, LinkedHashMap::new, Collectors.toList()));
  }

  private static Optional<Line> of(List<Line> contest, String engine) {
    return contest.stream().filter(line -> line.is("engine", engine)).findFirst();
  }

  private static List<String> cells(
      List<Line> contest, List<String> engines, Function<Line, String> cell) {
    return engines.stream().map(e -> of(contest, e).map(cell).orElse("")).toList();
  }

  private static List<String> head(List<String> before, List<String> engines) {
    List<String> head = new ArrayList<>(before);
    head.addAll(engines);
    return head;
  }

  /** Million pairs decided in a second, and how many times slower than pow. */
  String topk() {
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("topk").values()) {
      Line one = contest.get(0);
      List<String> row = new ArrayList<>();
      row.add(Markdown.count(one.number("size")) + " x " + Markdown.count(one.number("queries")));
      row.add(one.text("variant"));
      row.add(one.is("direction", "candidates-for-vacancy") ? "candidates" : "vacancies");
      row.add(one.text("threads"));
      row.addAll(
          cells(
              contest,
              RANKING,
              line ->
                  Markdown.number(line.number("size") / line.number("median"))
                      + (line.is("engine", "pow") ? "" : " (" + times(line) + ")")));
      rows.add(row);
    }
    return Markdown.table(
        head(List.of("rows x queries", "data", "rows are", "threads"), RANKING), rows);
  }

  private static String times(Line line) {
    return Markdown.number(line.number("ratio")) + "x";
  }

  /** Build time and memory, once for each size. */
  String building() {
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("topk").values()) {
      Line one = contest.get(0);
      if (one.is("variant", "plain")
          && one.is("direction", "candidates-for-vacancy")
          && one.is("threads", "2")) {
        List<String> row = new ArrayList<>();
        row.add(Markdown.count(one.number("size")) + " x " + Markdown.count(one.number("queries")));
        row.addAll(cells(contest, RANKING, line -> Markdown.number(line.number("heap"))));
        row.add(of(contest, "pow").map(Tables::compiling).orElse(""));
        rows.add(row);
      }
    }
    List<String> head = head(List.of("rows x queries"), RANKING);
    head.add("pow: seconds");
    return Markdown.table(head, rows);
  }

  private static String compiling(Line line) {
    return !line.has("compile")
        ? ""
        : Markdown.number(line.number("compile"))
            + ", of the processor "
            + Markdown.number(line.number("compileCpu"));
  }

  String assignment() {
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("assignment").values()) {
      List<String> row = new ArrayList<>();
      row.add(contest.get(0).text("variant"));
      row.add(Markdown.count(contest.get(0).number("size")));
      row.add(Markdown.count(contest.get(0).number("pairs")));
      row.addAll(cells(contest, ASSIGNMENT, Tables::seconds));
      row.add(of(contest, "pow").map(l -> Markdown.number(l.number("heap"))).orElse(""));
      rows.add(row);
    }
    List<String> head = head(List.of("problem", "size", "pairs"), ASSIGNMENT);
    head.add("heap of pow, MB");
    return Markdown.table(head, rows);
  }

  private static String seconds(Line line) {
    String seconds = Markdown.number(line.number("median"));
    return line.is("engine", "pow") ? seconds : seconds + " (" + times(line) + ")";
  }

  String stable() {
    List<String> engines = List.of("textbook", "pow", "pow-with-lists");
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("stable").values()) {
      if (contest.get(0).is("variant", "strict")) {
        List<String> row = new ArrayList<>();
        row.add(Markdown.count(contest.get(0).number("size")));
        row.addAll(
            cells(
                contest,
                engines,
                line -> seconds(line) + ", " + Markdown.number(line.number("heap")) + " MB"));
        rows.add(row);
      }
    }
    return Markdown.table(head(List.of("residents"), engines), rows);
  }

  String incremental() {
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("incremental").values()) {
      Line one = contest.get(0);
      List<String> row = new ArrayList<>();
      row.add(Markdown.count(one.number("size")) + " x " + Markdown.count(one.number("queries")));
      row.addAll(cells(contest, List.of("pow", "full-run"), Tables::seconds));
      rows.add(row);
    }
    return Markdown.table(List.of("candidates x vacancies", "pow", "full run"), rows);
  }

  /** The plainest code is the first of each contest. */
  String stores() {
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("stores").values()) {
      Line plain = contest.get(0);
      rows.add(
          List.of(
              plain.text("variant"),
              Markdown.count(plain.number("size")),
              plain.text("engine") + " " + Markdown.number(plain.number("median")),
              of(contest, "pow").map(l -> Markdown.number(l.number("median"))).orElse(""),
              Markdown.number(plain.number("ratio"))));
    }
    return Markdown.table(
        List.of("what", "entities", "the plainest code", "pow", "speed of pow against it"), rows);
  }

  String explain() {
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> contest : contests("explain").values()) {
      Line one = contest.get(0);
      rows.add(
          List.of(
              one.text("variant"),
              Markdown.count(one.number("size")),
              Markdown.number(one.number("median"))));
    }
    return Markdown.table(List.of("what", "candidates", "microseconds"), rows);
  }

  String growth() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      if (line.is("bench", "growth")) {
        rows.add(
            List.of(
                line.text("of") + ", " + line.text("variant"),
                line.text("what"),
                list(line, "sizes", Markdown::count),
                list(line, "values", Markdown::number) + " " + line.text("unit"),
                line.text("exponent")));
      }
    }
    return Markdown.table(List.of("of", "what", "sizes", "measured", "exponent"), rows);
  }

  private static String list(Line line, String field, Function<Double, String> form) {
    List<String> all = new ArrayList<>();
    line.json().path(field).forEach(value -> all.add(form.apply(value.asDouble())));
    return String.join(", ", all);
  }
}
