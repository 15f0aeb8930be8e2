package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.Need;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Schooling;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether somebody has one of the courses of education that are asked. */
public final class EducationAsked extends BuiltIn {
  private static final int HALF = 500;
  private static final int OTHER_NAME = 700;

  /** Makes the criterion; it has no state. */
  public EducationAsked() {
    super("education", CandidateAttribute.EDUCATIONS, VacancyAttribute.EDUCATIONS);
  }

  /** How well one course of education answers one requirement. */
  private record Answer(EducationRequirement asked, @Nullable Schooling found, int value) {}

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    List<EducationRequirement> asked = vacancy.get(VacancyAttribute.EDUCATIONS).orElse(List.of());
    if (asked.isEmpty()) {
      trail.add(note("education", "nothing-asked"));
      return Grade.met();
    }
    Optional<List<Schooling>> found = candidate.get(CandidateAttribute.EDUCATIONS);
    if (found.isEmpty()) {
      trail.add(note("education", "not-known"));
      return Grade.unknown();
    }
    Answer best = best(asked, found.get());
    trail.add(() -> evidence(best));
    if (best.value() == Grade.FULL) {
      return Grade.met();
    }
    boolean must = asked.stream().anyMatch(requirement -> requirement.need() == Need.MUST);
    return Grade.of(
        must && best.value() < HALF ? Verdict.NOT_MET : Verdict.PARTLY_MET, best.value());
  }

  private static Answer best(List<EducationRequirement> asked, List<Schooling> found) {
    Answer best = new Answer(asked.get(0), null, 0);
    for (EducationRequirement requirement : asked) {
      for (Schooling schooling : found) {
        int value = level(requirement, schooling) * standing(requirement, schooling) / Grade.FULL;
        best = value > best.value() ? new Answer(requirement, schooling, value) : best;
      }
    }
    return best;
  }

  private static int level(EducationRequirement asked, Schooling found) {
    if (asked.nameCode() != null && asked.nameCode().equals(found.nameCode())) {
      return Grade.FULL;
    }
    int least = rank(asked.level());
    int reached = rank(found.level());
    int value =
        least == 0 || (reached > 0 && reached >= least)
            ? Grade.FULL
            : reached == 0 || reached + 1 == least ? HALF : 0;
    return asked.nameCode() == null ? value : Math.min(value, OTHER_NAME);
  }

  private static int standing(EducationRequirement asked, Schooling found) {
    boolean diplomaAsked = asked.diploma() == Certification.YES;
    return switch (found.diploma()) {
      case YES, NOT_APPLICABLE -> Grade.FULL;
      case NO -> diplomaAsked || found.status() == EducationStatus.ABANDONED ? 0 : HALF;
      case UNKNOWN ->
          switch (found.status()) {
            case ABANDONED -> 0;
            case COMPLETED -> diplomaAsked ? HALF : Grade.FULL;
            case ONGOING, UNKNOWN -> HALF;
          };
    };
  }

  private static int rank(EducationLevel level) {
    return switch (level) {
      case UNKNOWN, OTHER -> 0;
      case PRIMARY -> 1;
      case VMBO -> 2;
      case HAVO_VWO, MBO -> 3;
      case HBO -> 4;
      case WO -> 5;
    };
  }

  private static Evidence evidence(Answer best) {
    Schooling found = best.found();
    return new Evidence(
        Needs.subject(best.asked().need()),
        code("education", best.asked().level()),
        found == null ? null : code("education", found.level()),
        found == null ? "missing" : best.value() == Grade.FULL ? "enough" : "less");
  }
}
