package nl.pow.core.idea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The library of practices: what regions shared, with what came of it. It holds nothing of its own,
 * and is made of ideas, initiatives and experiments.
 *
 * @param all the practices, those first that most regions adopted, then by title
 */
public record Practices(List<Practice> all) {
  private static final Comparator<Practice> ORDER =
      Comparator.comparingInt((Practice one) -> -one.adoptions().size())
          .thenComparing(Practice::title);

  /** Copies the list. */
  public Practices {
    all = List.copyOf(all);
  }

  /**
   * The practices that a region can learn from.
   *
   * @param ideas ideas of all regions, each once
   * @param initiatives initiatives of all regions, each once
   * @param experiments experiments of all regions, each once
   * @param region which region asks; it sees ideas that are shared or its own with what rests on
   *     them, and what rests on no idea when it is its own or of several regions
   * @param day the day on which it is asked; what came later does not count
   * @return those of which is known what came of them
   */
  public static Practices of(
      Collection<Idea> ideas,
      Collection<Initiative> initiatives,
      Collection<Experiment> experiments,
      RegionCode region,
      LocalDate day) {
    List<Experiment> found =
        experiments.stream()
            .filter(one -> one.finding() != null && !one.finding().on().isAfter(day))
            .sorted(Comparator.comparing(Experiment::id))
            .toList();
    List<Initiative> known =
        initiatives.stream().sorted(Comparator.comparing(Initiative::id)).toList();
    List<Practice> all = new ArrayList<>();
    for (Idea idea : ideas) {
      if (idea.isVisibleTo(region, day)) {
        List<Initiative> own = known.stream().filter(one -> idea.id().equals(one.idea())).toList();
        all.add(practice(idea, own, found, day));
      }
    }
    known.stream()
        .filter(one -> one.idea() == null && isOpen(one.region(), region))
        .forEach(one -> all.add(practice(null, List.of(one), found, day)));
    found.stream()
        .filter(one -> one.initiative() == null && isOpen(one.region(), region))
        .forEach(one -> all.add(new Practice(null, List.of(), List.of(one), List.of())));
    return new Practices(all.stream().filter(Practice::isKnown).sorted(ORDER).toList());
  }

  private static boolean isOpen(@Nullable RegionCode of, RegionCode asking) {
    return of == null || of.equals(asking);
  }

  private static Practice practice(
      @Nullable Idea idea, List<Initiative> own, List<Experiment> found, LocalDate day) {
    SortedSet<InitiativeId> ids =
        own.stream().map(Initiative::id).collect(Collectors.toCollection(TreeSet::new));
    return new Practice(
        idea,
        own.stream().filter(one -> isEvaluated(one, day)).toList(),
        found.stream()
            .filter(one -> one.initiative() != null && ids.contains(one.initiative()))
            .toList(),
        idea == null
            ? List.of()
            : idea.adoptions().stream().filter(one -> !one.on().isAfter(day)).toList());
  }

  private static boolean isEvaluated(Initiative one, LocalDate day) {
    return one.history().stream()
        .anyMatch(step -> step.state() == InitiativeState.EVALUATED && !step.since().isAfter(day));
  }
}
