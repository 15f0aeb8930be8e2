package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Engagement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** Whether a form of contract is offered that suits. */
public final class Contract extends BuiltIn {
  private static final int OTHER_DURATION = 400;
  private static final int PARTLY_STATED = 700;
  private static final int HALF_SURE = 500;

  /** Makes the criterion; it has no state. */
  public Contract() {
    super("contract", CandidateAttribute.CONTRACTS, VacancyAttribute.CONTRACTS);
  }

  /** The best of what is offered against what suits. */
  private record Fit(ContractForm offered, ContractForm wished, int value) {}

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<List<ContractForm>> offered = vacancy.get(VacancyAttribute.CONTRACTS);
    Optional<List<ContractForm>> wished = candidate.get(CandidateAttribute.CONTRACTS);
    if (offered.isEmpty() || wished.isEmpty()) {
      trail.add(note("contract", "not-known"));
      return Grade.unknown();
    }
    Fit best = best(offered.get(), wished.get());
    trail.add(() -> evidence(best));
    return switch (best.value()) {
      case Grade.FULL -> Grade.met();
      case PARTLY_STATED -> Grade.of(Verdict.PARTLY_MET, PARTLY_STATED).withCertainty(HALF_SURE);
      case OTHER_DURATION -> Grade.of(Verdict.PARTLY_MET, OTHER_DURATION);
      default -> Grade.of(Verdict.NOT_MET, 0);
    };
  }

  private static Fit best(List<ContractForm> offered, List<ContractForm> wished) {
    Fit best = new Fit(offered.get(0), wished.get(0), value(offered.get(0), wished.get(0)));
    for (ContractForm offer : offered) {
      for (ContractForm wish : wished) {
        int value = value(offer, wish);
        best = value > best.value() ? new Fit(offer, wish, value) : best;
      }
    }
    return best;
  }

  private static int value(ContractForm offered, ContractForm wished) {
    boolean engagements =
        offered.engagement() != Engagement.UNKNOWN && wished.engagement() != Engagement.UNKNOWN;
    boolean durations =
        offered.duration() != ContractDuration.UNKNOWN
            && wished.duration() != ContractDuration.UNKNOWN;
    if (engagements && offered.engagement() != wished.engagement()) {
      return 0;
    }
    if (durations && offered.duration() != wished.duration()) {
      return OTHER_DURATION;
    }
    return engagements && durations ? Grade.FULL : PARTLY_STATED;
  }

  private static Evidence evidence(Fit best) {
    String relation =
        switch (best.value()) {
          case Grade.FULL -> "same";
          case PARTLY_STATED -> "partly-stated";
          case OTHER_DURATION -> "other-duration";
          default -> "other-kind";
        };
    return new Evidence("contract", form(best.offered()), form(best.wished()), relation);
  }

  private static Code form(ContractForm form) {
    return new Code("contract", form.duration() + "." + form.engagement());
  }
}
