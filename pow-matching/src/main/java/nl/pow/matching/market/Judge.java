package nl.pow.matching.market;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.pow.core.PowException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.compiled.Assessor;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;

/** A criterion under its name, at its place among all of a market. */
record Judge(
    int place, String name, Criterion criterion, Set<Attribute<?, ?>> reads, MatchContext context)
    implements Assessor {
  static Judge of(
      int place, CriterionProvider provider, Map<String, String> given, MatchContext context) {
    String name = provider.name();
    Settings settings = Settings.parse(provider, given);
    try {
      Criterion criterion = provider.create(settings);
      return new Judge(place, name, criterion, Set.copyOf(criterion.reads()), context);
    } catch (PowException told) {
      throw told;
    } catch (RuntimeException | LinkageError broken) {
      throw new CriterionFailedException(name, broken);
    }
  }

  Grade grade(Side<?, Candidate> candidate, Side<?, Vacancy> vacancy, Trail trail) {
    return grade(candidate.facts().get(place), vacancy.facts().get(place), trail);
  }

  @Override
  public Grade grade(Facts<Candidate> candidate, Facts<Vacancy> vacancy) {
    return grade(candidate, vacancy, Trail.NONE);
  }

  private Grade grade(Facts<Candidate> candidate, Facts<Vacancy> vacancy, Trail trail) {
    try {
      return Objects.requireNonNull(
          criterion.judge(candidate, vacancy, context, trail), "no grade");
    } catch (PowException told) {
      throw told;
    } catch (RuntimeException | LinkageError broken) {
      throw new CriterionFailedException(name, broken);
    }
  }
}
