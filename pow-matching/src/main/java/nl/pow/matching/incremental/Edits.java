package nl.pow.matching.incremental;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Id;
import nl.pow.core.Period;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Facts;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of one candidate or vacancy, as far as a criterion sees it. */
final class Edits {
  private static final int LONGEST_CODE = 200;

  private Edits() {}

  static <S> List<Cause> between(
      Id id, S before, S after, Iterable<? extends Attribute<S, ?>> attributes) {
    List<Cause> edits = new ArrayList<>();
    for (Attribute<S, ?> attribute : attributes) {
      Optional<?> old = read(before, attribute);
      Optional<?> now = read(after, attribute);
      if (!old.equals(now)) {
        edits.add(edited(id, attribute.name(), old.orElse(null), now.orElse(null)));
      }
    }
    return edits;
  }

  private static <S, T> Optional<T> read(S subject, Attribute<S, T> attribute) {
    return Facts.of(subject, attribute.name(), Set.of(attribute)).get(attribute);
  }

  private static Cause edited(Id id, String name, @Nullable Object old, @Nullable Object now) {
    SortedMap<String, Item> before = items(old);
    SortedMap<String, Item> after = items(now);
    return new Cause.Edited(
        id,
        name,
        old == null ? Trend.STATED : now == null ? Trend.WITHDRAWN : trend(old, now, before, after),
        codes(name, before, after),
        codes(name, after, before));
  }

  private static SortedMap<String, Item> items(@Nullable Object value) {
    SortedMap<String, Item> items = new TreeMap<>();
    Stream.ofNullable(value).flatMap(Items::of).forEach(one -> items.putIfAbsent(one.key(), one));
    return items;
  }

  /** The items that are not the same on the other side. */
  private static List<Code> codes(String name, Map<String, Item> items, Map<String, Item> others) {
    String scheme = name.substring(name.indexOf('.') + 1);
    return items.values().stream()
        .filter(item -> !item.equals(others.get(item.key())))
        .map(Item::text)
        .filter(text -> text.length() <= LONGEST_CODE && text.matches("[!-~]+"))
        .map(text -> new Code(scheme, text))
        .sorted()
        .toList();
  }

  private static Trend trend(
      Object old, Object now, Map<String, Item> before, Map<String, Item> after) {
    if (old instanceof HoursPerWeek a && now instanceof HoursPerWeek b) {
      return range(a.minimum(), a.maximum(), b.minimum(), b.maximum());
    }
    if (old instanceof Period a && now instanceof Period b) {
      return range(first(a), last(a), first(b), last(b));
    }
    if (before.keySet().equals(after.keySet())) {
      return levels(before, after);
    }
    if (after.entrySet().containsAll(before.entrySet())) {
      return Trend.ADDED;
    }
    return before.entrySet().containsAll(after.entrySet()) ? Trend.REMOVED : Trend.CHANGED;
  }

  private static Trend levels(Map<String, Item> before, Map<String, Item> after) {
    boolean up = false;
    boolean down = false;
    for (Item item : before.values()) {
      List<Integer> now = Objects.requireNonNull(after.get(item.key())).levels();
      for (int i = 0; i < Math.min(now.size(), item.levels().size()); i++) {
        up |= now.get(i) > item.levels().get(i);
        down |= now.get(i) < item.levels().get(i);
      }
    }
    return up == down ? Trend.CHANGED : up ? Trend.RAISED : Trend.LOWERED;
  }

  private static Trend range(long from, long to, long newFrom, long newTo) {
    if (newFrom <= from && newTo >= to) {
      return Trend.WIDENED;
    }
    return newFrom >= from && newTo <= to ? Trend.NARROWED : Trend.CHANGED;
  }

  private static long first(Period period) {
    LocalDate from = period.from();
    return from == null ? Long.MIN_VALUE : from.toEpochDay();
  }

  private static long last(Period period) {
    LocalDate to = period.to();
    return to == null ? Long.MAX_VALUE : to.toEpochDay();
  }
}
