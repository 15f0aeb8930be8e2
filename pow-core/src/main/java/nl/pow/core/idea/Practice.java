package nl.pow.core.idea;

import java.util.List;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done and of which is known what came of it ({@code goede praktijk}): an idea
 * with what regions made of it, an initiative that rests on no idea, or a trial that is part of no
 * initiative.
 *
 * @param idea the idea, or null when it was never told as one
 * @param evaluated initiatives that were looked back on, the last step of each telling what it
 *     brought
 * @param trials experiments with a finding
 * @param adoptions the regions that made the idea their own
 */
public record Practice(
    @Nullable Idea idea,
    List<Initiative> evaluated,
    List<Experiment> trials,
    List<Adoption> adoptions) {
  /** Copies the lists. */
  public Practice {
    evaluated = List.copyOf(evaluated);
    trials = List.copyOf(trials);
    adoptions = List.copyOf(adoptions);
  }

  /**
   * Its name.
   *
   * @return that of the idea, else of the initiative, else what the trial was to show
   */
  public String title() {
    if (idea != null) {
      return idea.title();
    }
    return evaluated.isEmpty() ? trials.get(0).hypothesis() : evaluated.get(0).title();
  }

  /**
   * Where it comes from.
   *
   * @return the region, or null when from none
   */
  public @Nullable RegionCode origin() {
    if (idea != null) {
      return idea.origin();
    }
    return evaluated.isEmpty() ? trials.get(0).region() : evaluated.get(0).region();
  }

  /**
   * For whom it was tried.
   *
   * @return descriptions, each once, in order of the trials
   */
  public List<String> forWhom() {
    return trials.stream().map(Experiment::participants).distinct().toList();
  }

  /**
   * Tells whether anything that came of it is known.
   *
   * @return true when it was evaluated or tried, or a region that adopted it tells a result
   */
  boolean isKnown() {
    return !evaluated.isEmpty()
        || !trials.isEmpty()
        || adoptions.stream().anyMatch(one -> one.result() != null);
  }
}
