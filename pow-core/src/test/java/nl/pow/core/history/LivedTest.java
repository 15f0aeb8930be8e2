package nl.pow.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LivedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 28);
  private static final ActorId ACTOR = new ActorId("a-1");
  private static final Code REASON = Code.parse("reason:illness");

  /** A light that is lit, goes out for a reason, is lit again, and breaks. */
  enum Light implements State<Light> {
    ON,
    OFF,
    BROKEN;

    @Override
    public boolean begins() {
      return this == ON;
    }

    @Override
    public Set<Light> next() {
      return switch (this) {
        case ON -> EnumSet.of(OFF, BROKEN);
        case OFF -> EnumSet.of(ON);
        case BROKEN -> EnumSet.noneOf(Light.class);
      };
    }

    @Override
    public boolean needsReason() {
      return this == OFF;
    }
  }

  record Switch(Light state, LocalDate since, ActorId actor, @Nullable Code reason)
      implements Step<Light> {}

  record Lamp(Light state, List<Switch> history) implements Lived<Light, Switch> {
    Lamp {
      history = Lived.checked(state, history);
    }

    static Lamp of(List<Switch> history) {
      return new Lamp(
          history.isEmpty() ? Light.ON : history.get(history.size() - 1).state(), history);
    }
  }

  private static Switch step(Light to, int day, @Nullable Code reason) {
    return new Switch(to, DAY.plusDays(day), ACTOR, reason);
  }

  private static final Lamp LAMP =
      Lamp.of(
          List.of(step(Light.ON, 0, null), step(Light.OFF, 2, REASON), step(Light.ON, 5, REASON)));

  @Test
  void tellsTheStateAtTheEndOfAnyDay() {
    assertThat(LAMP.stateOn(DAY.minusDays(1))).isEmpty();
    assertThat(LAMP.stateOn(DAY)).contains(Light.ON);
    assertThat(LAMP.stateOn(DAY.plusDays(1))).contains(Light.ON);
    assertThat(LAMP.stateOn(DAY.plusDays(2))).contains(Light.OFF);
    assertThat(LAMP.stateOn(DAY.plusYears(1))).contains(Light.ON);
  }

  @Test
  void countsDaysOfSomeStatesOverALeapDay() {
    assertThat(LAMP.daysIn(EnumSet.of(Light.ON), DAY.plusDays(9))).isEqualTo(2 + 4);
    assertThat(LAMP.daysIn(EnumSet.of(Light.OFF), DAY.plusDays(9))).isEqualTo(3);
    assertThat(LAMP.daysIn(EnumSet.of(Light.OFF), LocalDate.of(2024, 3, 1))).isZero();
    assertThat(LAMP.daysIn(EnumSet.of(Light.OFF), LocalDate.of(2024, 3, 2))).isEqualTo(1);
    assertThat(LAMP.daysIn(EnumSet.allOf(Light.class), DAY.minusDays(3))).isZero();
  }

  @Test
  void refusesAnEmptyHistory() {
    refused(List.of(), "history-begin");
  }

  @Test
  void refusesAStateThatTheHistoryDoesNotLeadTo() {
    assertThatThrownBy(() -> new Lamp(Light.OFF, LAMP.history()))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("history-state"));
  }

  @Test
  void refusesADayOutsideTheRange() {
    refused(List.of(new Switch(Light.ON, LocalDate.of(1899, 12, 31), ACTOR, null)), "day");
  }

  /** The rules told once more, in another way than the code tells them. */
  private static Optional<String> broken(List<Switch> steps) {
    Light before = null;
    LocalDate latest = LocalDate.MIN;
    for (Switch step : steps) {
      if (before == null && step.state() != Light.ON) {
        return Optional.of("history-begin");
      }
      if (step.state() == Light.OFF && step.reason() == null) {
        return Optional.of("history-reason");
      }
      if (before == Light.BROKEN
          || before == step.state()
          || (before == Light.OFF && step.state() != Light.ON)) {
        return Optional.of("history-step");
      }
      if (step.since().isBefore(latest)) {
        return Optional.of("history-order");
      }
      before = step.state();
      latest = step.since();
    }
    return steps.isEmpty() ? Optional.of("history-begin") : Optional.empty();
  }

  @Property(tries = 5_000)
  void buildsLegalHistoriesAndNoOthers(@ForAll("steps") List<Switch> steps) {
    Optional<String> fault = broken(steps);
    Statistics.collect(fault.orElse("legal"));
    if (fault.isPresent()) {
      refused(steps, fault.get());
    } else {
      Lamp lamp = Lamp.of(steps);
      assertThat(lamp.history()).isEqualTo(steps);
      assertThat(lamp.stateOn(LocalDate.MAX)).contains(lamp.state());
      Lamp replayed = Lamp.of(List.of(steps.get(0)));
      for (Switch step : steps.subList(1, steps.size())) {
        replayed = Lamp.of(replayed.historyWith(step));
      }
      assertThat(replayed).isEqualTo(lamp);
    }
  }

  @Property(tries = 1_000)
  void everyDayOfALifeIsInOneState(@ForAll("steps") List<Switch> steps) {
    if (broken(steps).isEmpty()) {
      Lamp lamp = Lamp.of(steps);
      LocalDate until = DAY.plusDays(30);
      long sum = 0;
      for (Light light : Light.values()) {
        sum += lamp.daysIn(EnumSet.of(light), until);
      }
      assertThat(sum).isEqualTo(until.toEpochDay() - steps.get(0).since().toEpochDay());
    }
  }

  @Provide
  Arbitrary<List<Switch>> steps() {
    Arbitrary<Switch> step =
        Combinators.combine(
                Arbitraries.of(Light.ON, Light.OFF, Light.ON, Light.OFF, Light.BROKEN),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(REASON, REASON, REASON, null))
            .as((to, day, reason) -> new Switch(to, DAY.plusDays(day), ACTOR, reason));
    return step.list().ofMaxSize(5).map(LivedTest::mostlyInOrder);
  }

  /** Random days are seldom in order; so most are put in order, a day or more apart or none. */
  private static List<Switch> mostlyInOrder(List<Switch> steps) {
    boolean left = steps.size() % 2 == 1 && steps.get(0).since().equals(DAY.plusDays(3));
    if (left) {
      return steps;
    }
    List<LocalDate> days = steps.stream().map(Switch::since).sorted().toList();
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new Switch(steps.get(i).state(), days.get(i), ACTOR, steps.get(i).reason()))
        .toList();
  }

  private static void refused(List<Switch> steps, String code) {
    assertThatThrownBy(() -> Lamp.of(steps))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
