package nl.pow.matching;

import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.Verdict;

/** A criterion that gives every pair the value that its setting tells. */
record Strict(String name) implements CriterionProvider {
  static final Setting<Integer> VALUE =
      Setting.required("value", Integer.class, Integer::valueOf, "a whole number, 0 to 1000");
  static final Setting<String> KEY =
      Setting.optional("key", String.class, s -> s, "what opens it").secret();

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(VALUE, KEY);
  }

  @Override
  public Criterion create(Settings settings) {
    int value = settings.get(VALUE);
    return new Criterion() {
      @Override
      public Set<Attribute<?, ?>> reads() {
        return Set.of();
      }

      @Override
      public Grade judge(
          Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
        return Grade.of(Verdict.MET, value);
      }
    };
  }
}
