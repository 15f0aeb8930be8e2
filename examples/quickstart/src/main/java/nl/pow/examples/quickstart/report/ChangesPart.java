package nl.pow.examples.quickstart.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.EventState;
import nl.pow.examples.quickstart.report.EffortsData.Change;
import nl.pow.examples.quickstart.report.EffortsData.ChangeRow;
import nl.pow.examples.quickstart.report.EffortsData.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What became of actions and events, when and why.
 *
 * @param telling the words
 */
record ChangesPart(Telling telling) {
  /** Those that changed, in the order in which they began. */
  List<Lane> lanes() {
    return lives()
        .filter(Life::changed)
        .sorted(Comparator.<Life<?, ?>, LocalDate>comparing(Life::begin))
        .map(Life::lane)
        .toList();
  }

  /** Every step but the first ones, the latest first. */
  List<ChangeRow> changes() {
    return lives()
        .flatMap(Life::changes)
        .sorted(Comparator.comparing(Change::on).reversed())
        .map(Change::row)
        .toList();
  }

  private Stream<Life<?, ?>> lives() {
    return Stream.concat(
        telling.efforts().actions().stream().map(this::life),
        telling.efforts().events().stream().map(this::life));
  }

  private Life<?, ?> life(Action one) {
    return Life.of(
        one.title(),
        "action",
        one,
        step -> then(step.state() == ActionState.CONVERTED ? one.successor() : null, step.until()),
        telling);
  }

  private Life<?, ?> life(Event one) {
    return Life.of(
        one.title(),
        "event",
        one,
        step -> then(step.state() == EventState.CONVERTED ? one.successor() : null, step.newDay()),
        telling);
  }

  private String then(@Nullable Id successor, @Nullable LocalDate day) {
    if (successor != null) {
      return telling.text("changes-into", Map.of("what", title(successor)));
    }
    return day == null ? "" : telling.text("changes-until", Map.of("day", telling.day(day)));
  }

  private String title(Id successor) {
    return Stream.concat(
            telling.efforts().actions().stream().filter(is(successor)).map(Action::title),
            telling.efforts().events().stream().filter(is(successor)).map(Event::title))
        .findFirst()
        .orElse(successor.value());
  }

  private static Predicate<Entity<?>> is(Id id) {
    return one -> one.id().equals(id);
  }
}
