package nl.pow.testkit.generator;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;

/**
 * A labour market that nobody lives in: all that its vacancies refer to is in it.
 *
 * @param employers the employers
 * @param vacancies their vacancies
 * @param candidates the candidates
 */
public record GeneratedMarket(
    List<Employer> employers, List<Vacancy> vacancies, List<Candidate> candidates) {
  /** Copies the lists. */
  public GeneratedMarket {
    employers = List.copyOf(employers);
    vacancies = List.copyOf(vacancies);
    candidates = List.copyOf(candidates);
  }

  /**
   * The market as one change of an empty store.
   *
   * @return the insertion of all, employers first
   */
  public ChangeSet changes() {
    return ChangeSet.empty()
        .insertAll(Kind.EMPLOYER, employers)
        .insertAll(Kind.VACANCY, vacancies)
        .insertAll(Kind.CANDIDATE, candidates);
  }

  /**
   * The market as a picture for matching.
   *
   * @return all of it, in order of id
   */
  public Snapshot snapshot() {
    return new Snapshot(Revision.ZERO, candidates, vacancies, employers);
  }

  /** Tells how many there are, not who. */
  @Override
  public String toString() {
    return "GeneratedMarket[employers="
        + employers.size()
        + ", vacancies="
        + vacancies.size()
        + ", candidates="
        + candidates.size()
        + "]";
  }
}
