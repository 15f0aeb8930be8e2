package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Experience;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/** How near the occupation is to those that are looked for, or were done before. */
public final class Occupation extends BuiltIn {
  private static final int MET_FROM = 900;
  private static final int PARTLY_FROM = 400;
  private static final int DONE_BEFORE = 800;

  /** Makes the criterion; it has no state. */
  public Occupation() {
    super(
        "occupation",
        CandidateAttribute.OCCUPATIONS,
        CandidateAttribute.EXPERIENCE,
        VacancyAttribute.OCCUPATION);
  }

  /** The nearest occupation so far. */
  private record Nearest(
      int value, String subject, @Nullable OccupationCode occupation, String relation) {
    private static final Nearest NONE = new Nearest(0, "wished", null, "unrelated");

    Nearest or(
        OccupationCode asked, OccupationCode other, boolean done, String as, Taxonomy taxonomy) {
      Relation relation = taxonomy.occupation(asked, other);
      int credit = credit(relation.value(), done);
      return credit > value ? new Nearest(credit, as, other, relation.path()) : this;
    }
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<OccupationCode> asked = vacancy.get(VacancyAttribute.OCCUPATION);
    List<OccupationCode> wished = candidate.get(CandidateAttribute.OCCUPATIONS).orElse(List.of());
    List<Experience> done = candidate.get(CandidateAttribute.EXPERIENCE).orElse(List.of());
    if (asked.isEmpty() || (wished.isEmpty() && !hasOccupation(done))) {
      trail.add(note("wished", "not-known"));
      return Grade.unknown();
    }
    Nearest nearest = nearest(asked.get(), wished, done, context.taxonomy());
    trail.add(() -> evidence(asked.get(), nearest));
    return grade(nearest.value());
  }

  /** The grade for the nearest occupation. */
  public static Grade grade(int nearest) {
    return Grade.of(
        nearest >= MET_FROM
            ? Verdict.MET
            : nearest >= PARTLY_FROM ? Verdict.PARTLY_MET : Verdict.NOT_MET,
        nearest);
  }

  /** What an occupation is worth that is so near, looked for or done before. */
  public static int credit(int near, boolean doneBefore) {
    return near * (doneBefore ? DONE_BEFORE : Grade.FULL) / Grade.FULL;
  }

  private static boolean hasOccupation(List<Experience> done) {
    for (Experience experience : done) {
      if (experience.occupation() != null) {
        return true;
      }
    }
    return false;
  }

  private static Nearest nearest(
      OccupationCode asked, List<OccupationCode> wished, List<Experience> done, Taxonomy taxonomy) {
    Nearest nearest = Nearest.NONE;
    for (OccupationCode occupation : wished) {
      nearest = nearest.or(asked, occupation, false, "wished", taxonomy);
    }
    for (Experience experience : done) {
      OccupationCode occupation = experience.occupation();
      if (occupation != null) {
        nearest = nearest.or(asked, occupation, true, "done-before", taxonomy);
      }
    }
    return nearest;
  }

  private static Evidence evidence(OccupationCode asked, Nearest nearest) {
    OccupationCode found = nearest.occupation();
    return new Evidence(
        nearest.subject(), asked.code(), found == null ? null : found.code(), nearest.relation());
  }
}
