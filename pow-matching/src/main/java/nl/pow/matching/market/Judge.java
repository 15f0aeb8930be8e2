package nl.pow.matching.market;

import java.util.Map;
import java.util.Objects;
import nl.pow.core.PowException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.compiled.Assessor;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.criterion.Trail;

/** A criterion under its name, at its place among all of a market. */
record Judge(int place, String name, Criterion criterion, Sight sight, MatchContext context)
    implements Assessor {
  static Judge of(
      int place, CriterionProvider provider, Map<String, String> given, MatchContext context) {
    String name = provider.name();
    Settings settings = Settings.parse(provider, given);
    try {
      Criterion criterion = provider.create(settings);
      return new Judge(place, name, criterion, Sight.of(name, criterion.reads()), context);
    } catch (PowException told) {
      throw told;
    } catch (RuntimeException | LinkageError broken) {
      throw new CriterionFailedException(name, broken);
    }
  }

  @Override
  public Grade grade(Candidate candidate, Vacancy vacancy) {
    return grade(candidate, vacancy, Trail.NONE);
  }

  Grade grade(Candidate candidate, Vacancy vacancy, Trail trail) {
    try {
      return Objects.requireNonNull(
          criterion.judge(sight.of(candidate), sight.of(vacancy), context, trail), "no grade");
    } catch (PowException told) {
      throw told;
    } catch (RuntimeException | LinkageError broken) {
      throw new CriterionFailedException(name, broken);
    }
  }
}
