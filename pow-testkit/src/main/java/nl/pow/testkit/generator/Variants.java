package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.validation.Expected;
import org.jspecify.annotations.Nullable;

/** Values with less in them: big steps first, then small ones; constraints are not asked. */
final class Variants {
  private Variants() {}

  /** Records with one part simpler than it is. */
  static Stream<Object> of(Object whole) {
    Blueprint<?> blueprint = Blueprint.of(whole.getClass());
    List<@Nullable Object> values = blueprint.values(whole);
    return Stream.of(true, false)
        .flatMap(
            coarse ->
                IntStream.range(0, values.size())
                    .boxed()
                    .flatMap(
                        at ->
                            part(blueprint.parts().get(at), values.get(at), coarse)
                                .flatMap(simpler -> with(blueprint, values, at, simpler))));
  }

  private static Stream<Object> with(
      Blueprint<?> blueprint, List<@Nullable Object> values, int at, List<@Nullable Object> one) {
    List<@Nullable Object> changed = new ArrayList<>(values);
    changed.set(at, one.get(0));
    try {
      return Stream.of(blueprint.make(changed));
    } catch (InvalidValueException e) {
      return Stream.empty();
    }
  }

  /** Each is the only item of a list, since streams hold no null. */
  private static Stream<List<@Nullable Object>> part(
      Part part, @Nullable Object value, boolean coarse) {
    if (value == null) {
      return Stream.empty();
    }
    boolean mayLack = coarse && part.nullable() && part.rule(Expected.class) == null;
    Stream<List<@Nullable Object>> lacking =
        mayLack ? Stream.of(new ArrayList<>(Collections.singletonList(null))) : Stream.empty();
    return Stream.concat(
        lacking, (coarse ? coarse(part, value) : fine(part, value)).map(Variants::alone));
  }

  private static List<@Nullable Object> alone(Object one) {
    return new ArrayList<>(List.of(one));
  }

  private static Stream<?> coarse(Part part, Object value) {
    if (value instanceof Collection<?> items) {
      List<Object> all = new ArrayList<>(items);
      int half = all.size() / 2;
      return Stream.of(List.of(), all.subList(0, half), all.subList(half, all.size()))
          .filter(fewer -> fewer.size() < all.size())
          .map(fewer -> collected(part, fewer));
    }
    return single(value).filter(one -> Sizes.of(one) < Sizes.of(value));
  }

  private static Stream<?> single(Object value) {
    if (value instanceof String text) {
      return Stream.of("", "x", text.substring(0, text.length() / 2));
    }
    if (value instanceof Integer number) {
      return Stream.of(0, 1, number / 2);
    }
    if (value instanceof Enum<?> choice) {
      return Stream.of(choice.getDeclaringClass().getEnumConstants()[0]);
    }
    if (value instanceof Id id) {
      return Stream.of(Blueprint.of(id.getClass()).make(List.of("x")));
    }
    return value instanceof Boolean
        ? Stream.of(false)
        : value instanceof LocalDate ? Stream.of(Sizes.PLAIN_DAY) : Stream.of();
  }

  private static Stream<?> fine(Part part, Object value) {
    if (value instanceof Collection<?> items) {
      List<Object> all = new ArrayList<>(items);
      return Stream.concat(
          IntStream.range(0, all.size()).mapToObj(at -> without(part, all, at)),
          IntStream.range(0, all.size())
              .boxed()
              .flatMap(at -> inside(all.get(at)).map(one -> replaced(part, all, at, one))));
    }
    if (value instanceof String text && text.length() > 1) {
      return Stream.of(text.substring(1), text.substring(0, text.length() - 1));
    }
    if (value instanceof Integer number && number > 1) {
      return Stream.of(number - 1);
    }
    return inside(value);
  }

  /** Values that check themselves are simple enough. */
  private static Stream<Object> inside(Object value) {
    return Sizes.isWhole(value) ? of(value) : Stream.empty();
  }

  private static Object without(Part part, List<Object> all, int at) {
    List<Object> fewer = new ArrayList<>(all);
    fewer.remove(at);
    return collected(part, fewer);
  }

  private static Object replaced(Part part, List<Object> all, int at, Object one) {
    List<Object> changed = new ArrayList<>(all);
    changed.set(at, one);
    return collected(part, changed);
  }

  private static Object collected(Part part, List<?> items) {
    return part.isSet() ? new TreeSet<>(items) : items;
  }
}
