package nl.pow.matching.builtin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** What a candidate does not want or cannot do: occupations, sectors, employers, conditions. */
public final class NotExcluded extends BuiltIn {
  /** Makes the criterion; it has no state. */
  public NotExcluded() {
    super(
        "exclusions",
        CandidateAttribute.EXCLUSIONS,
        VacancyAttribute.OCCUPATION,
        VacancyAttribute.SECTORS,
        VacancyAttribute.EMPLOYER,
        VacancyAttribute.CONDITIONS);
  }

  /** What is excluded of one kind, and what the vacancy has of it, empty when not known. */
  private record Check(
      String subject, Collection<Code> excluded, Collection<Code> offered, boolean groups) {
    boolean isOpen() {
      return !excluded.isEmpty() && offered.isEmpty();
    }

    Optional<Evidence> hit() {
      for (Code code : offered) {
        for (Code no : excluded) {
          if (groups ? Groups.covers(no, code) : no.equals(code)) {
            return Optional.of(new Evidence(subject, code, no, "excluded"));
          }
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Exclusions excluded = candidate.get(CandidateAttribute.EXCLUSIONS).orElse(Exclusions.none());
    if (excluded.isEmpty()) {
      trail.add(note("exclusions", "nothing-excluded"));
      return Grade.met();
    }
    boolean hit = false;
    boolean open = false;
    for (Check check : checks(excluded, vacancy)) {
      Optional<Evidence> found = check.hit();
      found.ifPresent(evidence -> trail.add(() -> evidence));
      hit |= found.isPresent();
      open |= check.isOpen();
      if (check.isOpen()) {
        trail.add(note(check.subject(), "not-known"));
      }
    }
    if (!hit && !open) {
      trail.add(note("exclusions", "not-excluded"));
    }
    return hit ? Grade.of(Verdict.NOT_MET, 0) : open ? Grade.unknown() : Grade.met();
  }

  private static List<Check> checks(Exclusions excluded, Facts<Vacancy> vacancy) {
    return List.of(
        new Check(
            "occupation",
            excluded.occupations().stream().map(OccupationCode::code).toList(),
            vacancy.get(VacancyAttribute.OCCUPATION).map(OccupationCode::code).stream().toList(),
            true),
        new Check(
            "sector",
            excluded.sectors(),
            vacancy.get(VacancyAttribute.SECTORS).<Collection<Code>>map(s -> s).orElse(List.of()),
            true),
        new Check(
            "employer",
            excluded.employers().stream().map(NotExcluded::employer).toList(),
            vacancy.get(VacancyAttribute.EMPLOYER).map(NotExcluded::employer).stream().toList(),
            false),
        new Check(
            "condition",
            excluded.conditions(),
            vacancy
                .get(VacancyAttribute.CONDITIONS)
                .<Collection<Code>>map(c -> c)
                .orElse(List.of()),
            false));
  }

  private static Code employer(EmployerId id) {
    return new Code("employer", id.value());
  }
}
