package nl.pow.matching.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.InvalidValueException;
import nl.pow.core.labour.Tightness;
import nl.pow.core.labour.TightnessClass;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;

/**
 * What figures of tightness say for and against a context of a policy, such as {@code KRAPTE}. It
 * changes nothing: which context applies stands in the policy, and people decide that.
 *
 * @param context the name of the context
 * @param applies whether the policy has it apply on the day that was asked
 * @param supporting the latest figures in one of the classes that go with it, by occupation
 * @param against the latest figures in other classes, by occupation
 */
public record ContextEvidence(
    String context, boolean applies, List<Tightness> supporting, List<Tightness> against) {
  private static final Comparator<Tightness> AGE =
      Comparator.comparing(Tightness::quarter)
          .thenComparing(Tightness::publishedOn)
          .thenComparing(Tightness::id);
  private static final Comparator<ContextEvidence> MOST_FIRST =
      Comparator.comparingInt(
          (ContextEvidence one) -> one.against().size() - one.supporting().size());

  /** Copies the lists. */
  public ContextEvidence {
    supporting = List.copyOf(supporting);
    against = List.copyOf(against);
  }

  /**
   * Tells whether more figures speak for the context than against it.
   *
   * @return true when they do; false also when there are none
   */
  public boolean isSupported() {
    return supporting.size() > against.size();
  }

  /**
   * Holds figures against the contexts of a policy. For each occupation the figure of the latest
   * quarter counts, of several the one that was published last; where nobody is looking it says
   * nothing.
   *
   * @param policy the policy
   * @param classes for contexts by name, the classes of tightness that go with them
   * @param figures figures of any region and quarter
   * @param region which region
   * @param day the day on which it is asked; what was published later does not count
   * @return one for each context that is named in the classes, those first for which most speaks,
   *     equals in the order of the policy
   * @throws InvalidValueException when the policy has no context of a name
   */
  public static List<ContextEvidence> of(
      Policy policy,
      Map<String, Set<TightnessClass>> classes,
      Collection<Tightness> figures,
      RegionCode region,
      LocalDate day) {
    Collection<Tightness> latest = latest(figures, region, day);
    List<ContextEvidence> found = new ArrayList<>();
    for (PolicyContext context : policy.contexts()) {
      Set<TightnessClass> own = classes.get(context.name());
      if (own != null) {
        found.add(
            new ContextEvidence(
                context.name(),
                context.period().contains(day),
                latest.stream().filter(one -> own.contains(one.tightness())).toList(),
                latest.stream().filter(one -> !own.contains(one.tightness())).toList()));
      }
    }
    if (found.stream().map(ContextEvidence::context).distinct().count() < classes.size()) {
      throw new InvalidValueException(
          "context-unknown", "The policy has a context of every name for which figures are asked.");
    }
    found.sort(MOST_FIRST);
    return List.copyOf(found);
  }

  private static Collection<Tightness> latest(
      Collection<Tightness> figures, RegionCode region, LocalDate day) {
    SortedMap<OccupationCode, Tightness> latest = new TreeMap<>();
    figures.stream()
        .filter(one -> one.region().equals(region) && !one.publishedOn().isAfter(day))
        .sorted(AGE)
        .forEach(one -> latest.put(one.occupation(), one));
    latest.values().removeIf(one -> one.tightness() == TightnessClass.UNDEFINED);
    return latest.values();
  }
}
