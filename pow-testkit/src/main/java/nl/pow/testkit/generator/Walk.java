package nl.pow.testkit.generator;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.pow.core.Code;
import nl.pow.core.history.State;

/** Makes legal histories: a walk through the states of a type. */
record Walk(RandomGenerator random, Filler filler) {
  private static final int LONGEST = 6;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  /** The components {@code state} and {@code history} of a record with a life. */
  Map<String, Object> of(Class<?> type) {
    List<State<?>> states = states(component(type, "state").getType());
    Class<? extends Record> step = steps(component(type, "history").getGenericType());
    List<Object> history = new ArrayList<>();
    LocalDate since = FIRST.plusDays(random.nextInt(2_000));
    State<?> state = one(states.stream().filter(State::begins).toList());
    for (int left = random.nextInt(LONGEST); ; left--) {
      history.add(step(step, state, since));
      List<State<?>> next = List.copyOf(state.next());
      if (left == 0 || next.isEmpty()) {
        return Map.of("state", state, "history", history);
      }
      since = since.plusDays(random.nextInt(60));
      state = one(next);
    }
  }

  private Object step(Class<? extends Record> type, State<?> state, LocalDate since) {
    Map<String, Object> fixed = new HashMap<>(Map.of("state", state, "since", since));
    if (state.needsReason()) {
      fixed.put("reason", new Code("reason", "other"));
    }
    return filler.record(type, fixed);
  }

  private State<?> one(List<State<?>> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<State<?>> states(Class<?> type) {
    List<State<?>> states = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      states.add((State<?>) constant);
    }
    return states;
  }

  private static Class<? extends Record> steps(Type list) {
    return ((Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0])
        .asSubclass(Record.class);
  }

  private static RecordComponent component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no component [" + name + "]."));
  }
}
