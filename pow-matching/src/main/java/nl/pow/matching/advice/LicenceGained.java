package nl.pow.matching.advice;

import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.matching.criterion.CandidateAttribute;

/**
 * Having one more driving licence. From then on the list of licences is known.
 *
 * @param licence the category
 */
public record LicenceGained(DrivingLicence licence) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.LICENCES.name();
  }

  @Override
  public int cost() {
    return 200;
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        "licence-gained", Codes.of("licence", licence), null, Codes.of("licence", licence));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    TreeSet<DrivingLicence> licences = new TreeSet<>(candidate.qualifications().licences());
    licences.add(licence);
    return candidate.withQualifications(
        Gains.known(candidate, QualificationKind.LICENCES).withLicences(licences));
  }
}
