package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.CriterionProvider;
import org.junit.jupiter.api.Nested;

/**
 * The rules C01 to C19 of {@link nl.pow.matching.criterion.Criterion} as tests; a criterion that
 * passes all of them can be used.
 *
 * <p>The author of a criterion extends this class and names the provider and its settings. Each
 * rule is tried on the pairs of small markets that are made by lot from {@link #seeds()}; what
 * fails tells the smallest market that was found, in ids and codes. Rules that suppose something
 * which the criterion does not have, such as texts of its own, are reported as aborted, with the
 * reason.
 */
public abstract class CriterionContract {
  private static final int MARKETS = 40;

  /** For subclasses. */
  protected CriterionContract() {}

  /**
   * The criterion.
   *
   * @return the name of its provider
   */
  protected abstract String provider();

  /**
   * How it is used.
   *
   * @return settings, none of them secret
   */
  protected abstract Map<String, String> settings();

  /**
   * Where the host keeps what the law protects, when the criterion could come near it (rule C05).
   *
   * @param labels what to keep from here on, in the place of anything earlier
   */
  protected void keep(List<ProtectedAttributes> labels) {}

  /**
   * The markets that each rule is tried on.
   *
   * @return by default the seeds 0 to 39; one of them to look into a failure
   */
  protected LongStream seeds() {
    return LongStream.range(0, MARKETS);
  }

  /**
   * Finds the provider.
   *
   * @return by default the one of that name on the path
   */
  protected CriterionProvider find() {
    return Matching.criteria().named(provider());
  }

  /** The criteria on the path, and this one. */
  final Providers<CriterionProvider> withOthers(CriterionProvider found) {
    List<CriterionProvider> all = new ArrayList<>(Ground.CRITERIA.all());
    all.removeIf(one -> one.name().equals(found.name()));
    all.add(found);
    return Providers.of("criterion", all);
  }

  @Nested
  class Providing extends CriterionProvidingRules {
    Providing() {
      super(CriterionContract.this);
    }
  }

  @Nested
  class Sight extends SightRules {
    Sight() {
      super(CriterionContract.this);
    }
  }

  @Nested
  class Constancy extends GradeConstancyRules {
    Constancy() {
      super(CriterionContract.this);
    }
  }

  @Nested
  class Scores extends ScoreRules {
    Scores() {
      super(CriterionContract.this);
    }
  }

  @Nested
  class Grades extends GradeRules {
    Grades() {
      super(CriterionContract.this);
    }
  }

  @Nested
  class Words extends WordRules {
    Words() {
      super(CriterionContract.this);
    }
  }
}
