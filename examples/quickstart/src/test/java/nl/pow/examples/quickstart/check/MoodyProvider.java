package nl.pow.examples.quickstart.check;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.Verdict;

/** Brings a criterion that is in another mood each time. */
public final class MoodyProvider implements CriterionProvider {
  /** For the service loader. */
  public MoodyProvider() {}

  @Override
  public String name() {
    return "moody";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Criterion create(Settings settings) {
    return new Moody(new AtomicInteger());
  }

  private record Moody(AtomicInteger mood) implements Criterion {
    @Override
    public Set<Attribute<?, ?>> reads() {
      return Set.of(CandidateAttribute.HOURS);
    }

    @Override
    public Grade judge(
        Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
      return Grade.of(Verdict.PARTLY_MET, mood.incrementAndGet() % 997);
    }
  }
}
