package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;

/** The driving licences that are asked; no category stands for another. */
public final class Licences extends BuiltIn {
  /** Makes the criterion; it has no state. */
  public Licences() {
    super("licences", CandidateAttribute.LICENCES, VacancyAttribute.LICENCES);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    List<LicenceRequirement> asked = vacancy.get(VacancyAttribute.LICENCES).orElse(List.of());
    if (asked.isEmpty()) {
      trail.add(note("licences", "nothing-asked"));
      return Grade.met();
    }
    Optional<SortedSet<DrivingLicence>> found = candidate.get(CandidateAttribute.LICENCES);
    if (found.isEmpty()) {
      trail.add(note("licences", "not-known"));
      return Grade.unknown();
    }
    Weighing weighing = new Weighing(Grade.FULL);
    for (LicenceRequirement requirement : asked) {
      boolean there = found.get().contains(requirement.licence());
      weighing.add(requirement.need(), there ? Grade.FULL : 0, Grade.FULL);
      trail.add(() -> evidence(requirement, there));
    }
    return weighing.grade();
  }

  private static Evidence evidence(LicenceRequirement asked, boolean there) {
    return new Evidence(
        Needs.subject(asked.need()),
        code("licence", asked.licence()),
        there ? code("licence", asked.licence()) : null,
        there ? "same" : "missing");
  }
}
