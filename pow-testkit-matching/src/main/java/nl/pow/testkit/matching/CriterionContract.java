package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.LongStream;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.testkit.Described;
import nl.pow.testkit.Rulebook;
import org.junit.jupiter.api.Nested;

/**
 * The rules C01 to C19 of {@link nl.pow.matching.criterion.Criterion} as tests; a criterion that
 * passes all of them can be used.
 *
 * <p>The author of a criterion extends this class and names the provider and its settings. Each
 * rule is tried on the pairs of small markets that are made by lot from {@link #seeds()}; what
 * fails tells the smallest market that was found, in ids and codes. Rules that suppose something
 * which the criterion does not have, such as texts of its own, have nothing to ask: that is
 * reported, with the reason. The run leaves a page behind, see {@link Rulebook}, and fails when
 * nothing was asked.
 */
@Rulebook({
  "C01 It is found by the name of its provider.",
  "C02 Its provider refuses settings that it does not know, and values that it cannot read.",
  "C03 It declares the same on each call, and judges every pair by what it declared.",
  "C04 What it does not declare changes nothing.",
  "C05 What the law protects, and what no attribute tells, changes nothing.",
  "C06 The same pair gives the same grade and evidence, whatever was judged before.",
  "C07 Any number of threads may use it at the same time, and gets the same.",
  "C08 Language, digits, time zone and clock of the machine change nothing.",
  "C09 The trail changes nothing: the grade is the same when nobody asks why.",
  "C10 Its contributions add up to the score, with reasons and without.",
  "C11 Under demands and wishes that are the same in both directions the score of a pair is the"
      + " same from both sides, alone and on every list.",
  "C12 As a demand it puts out the same pairs however the market is asked.",
  "C13 Where it reads requirements and nothing is asked, it is met in full.",
  "C14 Where nothing is known of a candidate it puts nobody out: never NOT_MET.",
  "C15 More of what is asked never gives a lower verdict or value, where something of the kind was"
      + " known before.",
  "C16 Subject and relation of its evidence are codes in kebab case.",
  "C17 When it brings texts, all its evidence has words in Dutch and English.",
  "C18 A match that follows changes gives the same as one made anew.",
  "C19 A replay of a recorded run gives the same to the byte."
})
public abstract class CriterionContract implements Described {
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

  /**
   * Which criterion was tried, how, and on how many markets.
   *
   * @return the facts
   */
  @Override
  public SortedMap<String, String> facts() {
    return Subject.facts(provider(), settings(), seeds());
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
