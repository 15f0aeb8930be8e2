package nl.pow.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.Code;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionRegister;
import org.jspecify.annotations.Nullable;

/**
 * Which events for some audience there are in each region, and where they stand. Immutable.
 *
 * @param rows one row for each region of a year, in order of their codes; then one without a region
 *     when there are events for several
 */
public record EventInventory(List<Row> rows) {
  /**
   * The events of one region.
   *
   * @param region the region, or null for events of several
   * @param events the events by state, in order of their days, those without a day first
   */
  public record Row(@Nullable Region region, SortedMap<EventState, List<Event>> events) {
    /** Copies the map. */
    public Row {
      events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    }

    /**
     * Counts the events in a state.
     *
     * @param state the state
     * @return 0 or more
     */
    public int count(EventState state) {
      return events.getOrDefault(state, List.of()).size();
    }
  }

  /** Copies the list. */
  public EventInventory {
    rows = List.copyOf(rows);
  }

  /**
   * Looks over all regions of a year.
   *
   * @param register the regions
   * @param events the events
   * @param audience for whom, such as {@code audience:employers}
   * @param day the day on which the states are told; events that were planned later are left out
   * @return the inventory; regions without events have an empty row
   */
  public static EventInventory of(
      RegionRegister register, Collection<Event> events, Code audience, LocalDate day) {
    List<Event> asked =
        events.stream()
            .filter(one -> one.audience().contains(audience) && one.stateOn(day).isPresent())
            .sorted(
                Comparator.<Event, LocalDate>comparing(one -> one.dayOn(day).orElse(LocalDate.MIN))
                    .thenComparing(Event::id))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Region region : register.regions()) {
      rows.add(row(region, asked, day));
    }
    Row several = row(null, asked, day);
    if (!several.events().isEmpty()) {
      rows.add(several);
    }
    return new EventInventory(rows);
  }

  private static Row row(@Nullable Region region, List<Event> events, LocalDate day) {
    SortedMap<EventState, List<Event>> byState = new TreeMap<>();
    for (Event event : events) {
      boolean here = region == null ? event.region() == null : region.code().equals(event.region());
      if (here) {
        byState
            .computeIfAbsent(event.stateOn(day).orElseThrow(), state -> new ArrayList<>())
            .add(event);
      }
    }
    return new Row(region, byState);
  }
}
