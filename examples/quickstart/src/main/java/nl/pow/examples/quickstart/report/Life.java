package nl.pow.examples.quickstart.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.history.Lived;
import nl.pow.core.history.State;
import nl.pow.core.history.Step;
import nl.pow.examples.quickstart.report.EffortsData.Change;
import nl.pow.examples.quickstart.report.EffortsData.ChangeRow;
import nl.pow.examples.quickstart.report.EffortsData.Lane;
import nl.pow.examples.quickstart.report.EffortsData.Span;

/**
 * The life of an action or event, as it was known on the day of the page.
 *
 * @param title what it is called
 * @param kind action or event, in words
 * @param steps the steps up to that day
 * @param then what a step leads to, in words; empty when it does not tell
 * @param telling the words
 */
record Life<S extends Enum<S> & State<S>, T extends Step<S>>(
    String title, String kind, List<T> steps, Function<T, String> then, Telling telling) {
  static <S extends Enum<S> & State<S>, T extends Step<S>> Life<S, T> of(
      String title, String kind, Lived<S, T> one, Function<T, String> then, Telling telling) {
    return new Life<>(
        title,
        telling.text("changes-" + kind, Map.of()),
        one.history().stream().filter(step -> !step.since().isAfter(telling.asOf())).toList(),
        then,
        telling);
  }

  /** Whether anything became otherwise after the first step. */
  boolean changed() {
    return steps.size() > 1;
  }

  LocalDate begin() {
    return steps.get(0).since();
  }

  Lane lane() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      T step = steps.get(i);
      boolean last = i + 1 == steps.size();
      spans.add(span(step, last ? end(step) : steps.get(i + 1).since()));
    }
    return new Lane(title, kind, spans);
  }

  /** What has ended takes no more time. */
  private LocalDate end(T last) {
    return last.state().next().isEmpty() ? last.since() : telling.asOf();
  }

  private Span span(T step, LocalDate to) {
    String said = telling.words(step.state());
    String about =
        Stream.of(telling.day(step.since()), said, telling.words(step.reason()), then.apply(step))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Span(step.state().name(), said, step.since().toString(), to.toString(), about);
  }

  /** Every step but the first. */
  Stream<Change> changes() {
    return steps.stream().skip(1).map(this::change);
  }

  private Change change(T step) {
    return new Change(
        step.since(),
        new ChangeRow(
            telling.day(step.since()),
            title,
            kind,
            step.state().name(),
            telling.words(step.state()),
            telling.words(step.reason()),
            then.apply(step)));
  }
}
