package nl.pow.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The run of a contract as one page that needs no other file. */
final class Page {
  private static final String STYLE =
      """
      body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto;
             padding: 0 1rem; color: #1b1b1b }
      h2 { font-size: 1rem; font-weight: 400; margin: 2rem 0 .4rem; border-top: 1px solid #bbb;
           padding-top: .6rem }
      table { border-collapse: collapse; width: 100% }
      td { vertical-align: top; padding: .15rem .6rem .15rem 0 }
      td:first-child { width: 7rem }
      td.time { text-align: right; white-space: nowrap; color: #666 }
      .PASSED b { color: #176117 } .FAILED b { color: #b00020 } .LACKING b, .LEFT_OUT b { color: #7a5200 }
      pre { white-space: pre-wrap; margin: .2rem 0; color: #b00020 }
      .LACKING pre, .LEFT_OUT pre { color: #7a5200 }
      small, details { color: #666 }
      """;

  private final KitRun run;

  Page(KitRun run) {
    this.run = run;
  }

  String html() {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<title>%s</title>\n".formatted(escaped(run.name())))
        .append("<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n")
        .append("<h1>%s</h1>\n<p>%s</p>\n".formatted(escaped(run.name()), summary()))
        .append("<table>\n");
    run.facts()
        .forEach(
            (what, told) ->
                page.append(
                    "<tr><td>%s</td><td>%s</td></tr>\n".formatted(escaped(what), escaped(told))));
    page.append("</table>\n");
    run.rules().forEach(rule -> page.append(section(rule)));
    return page.append("</body>\n</html>\n").toString();
  }

  private String summary() {
    return "%s passed, %s failed, %s not asked since the subject lacks what they need, %s left out; %s"
        .formatted(
            run.count(Item.Outcome.PASSED),
            run.count(Item.Outcome.FAILED),
            run.count(Item.Outcome.LACKING),
            run.count(Item.Outcome.LEFT_OUT),
            seconds(run.time()));
  }

  private String section(String rule) {
    String number = rule.substring(0, rule.indexOf(' '));
    List<Item> items = run.items().stream().filter(item -> item.rule().equals(number)).toList();
    StringBuilder rows = new StringBuilder();
    items.forEach(item -> rows.append(row(item)));
    return "<h2 id=\"%s\"><b>%s</b> %s <small>%s of %s passed</small></h2>\n<table>\n%s</table>\n"
        .formatted(
            number,
            number,
            escaped(rule.substring(number.length() + 1)),
            items.stream().filter(item -> item.outcome() == Item.Outcome.PASSED).count(),
            items.size(),
            rows);
  }

  private static String row(Item item) {
    return "<tr class=\"%s\"><td><b>%s</b></td><td title=\"%s\">%s%s</td><td class=\"time\">%s</td></tr>\n"
        .formatted(
            item.outcome(),
            item.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            escaped(item.test()),
            escaped(item.words()),
            detail(item),
            seconds(item.time()));
  }

  private static String detail(Item item) {
    String causes = escaped(String.join(" ", item.causes()));
    return switch (item.outcome()) {
      case PASSED -> " <details><summary>catches</summary>%s</details>".formatted(causes);
      case FAILED ->
          "<pre>%s</pre>\nLikely: %s <small>%s</small>"
              .formatted(escaped(item.message()), causes, escaped(item.test()));
      default -> "<pre>%s</pre>".formatted(escaped(item.message()));
    };
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
