package nl.pow.matching.builtin;

import java.util.Optional;
import java.util.SortedSet;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether the work is in a sector that is looked for. */
public final class Sector extends BuiltIn {
  private static final int SAME_DIVISION = 500;
  private static final int DIVISION_DIGITS = 2;

  /** Makes the criterion; it has no state. */
  public Sector() {
    super("sector", CandidateAttribute.SECTORS, VacancyAttribute.SECTORS);
  }

  /** The nearest sector so far. */
  private record Nearest(Code offered, @Nullable Code wished, int value) {}

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<SortedSet<Code>> wished = candidate.get(CandidateAttribute.SECTORS);
    Optional<SortedSet<Code>> offered = vacancy.get(VacancyAttribute.SECTORS);
    if (wished.isEmpty() || offered.isEmpty()) {
      trail.add(note("sector", "not-known"));
      return Grade.unknown();
    }
    Nearest nearest = new Nearest(offered.get().first(), null, 0);
    for (Code offer : offered.get()) {
      for (Code wish : wished.get()) {
        int value = value(offer, wish);
        nearest = value > nearest.value() ? new Nearest(offer, wish, value) : nearest;
      }
    }
    Nearest best = nearest;
    String relation = best.value() == Grade.FULL ? "within" : best.value() > 0 ? "near" : "outside";
    trail.add(() -> new Evidence("sector", best.offered(), best.wished(), relation));
    return switch (best.value()) {
      case Grade.FULL -> Grade.met();
      case SAME_DIVISION -> Grade.of(Verdict.PARTLY_MET, SAME_DIVISION);
      default -> Grade.of(Verdict.NOT_MET, 0);
    };
  }

  private static int value(Code offered, Code wished) {
    if (Groups.covers(wished, offered)) {
      return Grade.FULL;
    }
    return offered.scheme().equals(wished.scheme())
            && offered.value().regionMatches(0, wished.value(), 0, DIVISION_DIGITS)
        ? SAME_DIVISION
        : 0;
  }
}
