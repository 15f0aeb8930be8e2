package nl.pow.matching.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/** A policy as it lies in JSON: what goes without saying is left out. */
record PolicyForm(
    String name,
    String version,
    @Nullable String basis,
    @Nullable Integer unknownValue,
    List<DemandForm> demands,
    List<WishForm> wishes,
    List<SettingForm> settings,
    List<ContextForm> contexts) {

  /** Both directions when there are none. */
  record DemandForm(String criterion, @Nullable String unknown, SortedSet<String> directions) {
    Demand demand() {
      UnknownRule rule = unknown == null ? UnknownRule.PASS : UnknownRule.valueOf(unknown);
      return new Demand(criterion, rule, read(directions));
    }

    static DemandForm of(Demand demand) {
      boolean passes = demand.unknown() == UnknownRule.PASS;
      return new DemandForm(
          demand.criterion(),
          passes ? null : demand.unknown().name(),
          written(demand.directions()));
    }
  }

  /** Both directions when there are none. */
  record WishForm(String criterion, int weight, SortedSet<String> directions) {
    Wish wish() {
      return new Wish(criterion, weight, read(directions));
    }

    static WishForm of(Wish wish) {
      return new WishForm(wish.criterion(), wish.weight(), written(wish.directions()));
    }
  }

  record SettingForm(String criterion, String name, String value) {
    CriterionSetting setting() {
      return new CriterionSetting(criterion, name, value);
    }

    static SettingForm of(CriterionSetting setting) {
      return new SettingForm(setting.criterion(), setting.name(), setting.value());
    }
  }

  /** A period that has to be there. */
  record PeriodForm(@Nullable LocalDate from, @Nullable LocalDate to) {
    Period period() {
      return new Period(from, to);
    }
  }

  record ContextForm(
      String name,
      PeriodForm period,
      @Nullable String basis,
      List<DemandForm> demands,
      List<WishForm> wishes,
      SortedSet<String> withoutDemands,
      SortedSet<String> withoutWishes) {
    PolicyContext context() {
      return new PolicyContext(
          name,
          period.period(),
          demands.stream().map(DemandForm::demand).toList(),
          wishes.stream().map(WishForm::wish).toList(),
          withoutDemands,
          withoutWishes,
          basis);
    }

    static ContextForm of(PolicyContext context) {
      return new ContextForm(
          context.name(),
          new PeriodForm(context.period().from(), context.period().to()),
          context.basis(),
          context.demands().stream().map(DemandForm::of).toList(),
          context.wishes().stream().map(WishForm::of).toList(),
          context.withoutDemands(),
          context.withoutWishes());
    }
  }

  Policy policy() {
    return new Policy(
        name,
        version,
        demands.stream().map(DemandForm::demand).toList(),
        wishes.stream().map(WishForm::wish).toList(),
        unknownValue == null ? Policy.NEUTRAL : unknownValue,
        basis,
        settings.stream().map(SettingForm::setting).toList(),
        contexts.stream().map(ContextForm::context).toList());
  }

  static PolicyForm of(Policy policy) {
    return new PolicyForm(
        policy.name(),
        policy.version(),
        policy.basis(),
        policy.unknownValue(),
        policy.demands().stream().map(DemandForm::of).toList(),
        policy.wishes().stream().map(WishForm::of).toList(),
        policy.settings().stream().map(SettingForm::of).toList(),
        policy.contexts().stream().map(ContextForm::of).toList());
  }

  private static Set<Direction> read(SortedSet<String> names) {
    return names.isEmpty()
        ? Rules.both()
        : names.stream()
            .map(Direction::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Direction.class)));
  }

  private static SortedSet<String> written(Set<Direction> directions) {
    return directions.equals(Rules.both())
        ? Collections.emptySortedSet()
        : directions.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
