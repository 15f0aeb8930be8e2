package nl.pow.matching.incremental;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing in an attribute.
 *
 * @param key which thing, the same while its levels change
 * @param levels how high or strong in each respect
 * @param text all of it, without blanks
 */
record Item(String key, List<Integer> levels, String text) {
  static Item of(String key, Enum<?>... levels) {
    return new Item(
        key,
        Stream.of(levels).map(Item::rank).toList(),
        Stream.concat(Stream.of(key), Stream.of(levels).map(Enum::name))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(".")));
  }

  static Item number(String key, long number) {
    return new Item(key, List.of((int) number), key.isEmpty() ? "" + number : key + "." + number);
  }

  /** The same with one more level; the first constant of the enum is the strongest. */
  Item needed(Enum<?> need) {
    Item other = of("", need);
    return new Item(
        key,
        Stream.concat(levels.stream(), other.levels.stream().map(level -> -level)).toList(),
        text + "." + need.name());
  }

  private static int rank(Enum<?> level) {
    boolean none = level.name().equals("NOT_APPLICABLE");
    return none ? 0 : Arrays.asList(level.getDeclaringClass().getEnumConstants()).indexOf(level);
  }
}
