package nl.pow.examples.quickstart.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.matching.Matching;

/**
 * What the laws are tried on.
 *
 * @param all everything that was read
 * @param part what is matched: all of it, or every so many candidates and vacancies
 * @param matching the part, with the taxonomy, the day, the criteria and the policy
 * @param subjects who is tried
 */
record Trial(LabourMarket all, Snapshot part, Matching matching, Subjects subjects) {
  private static final long MOST_PAIRS = 250_000;

  static Trial of(
      LabourMarket all, LocalDate asOf, Taxonomy taxonomy, Subjects subjects, boolean whole) {
    long pairs = (long) all.candidates().size() * all.vacancies().size();
    int step =
        whole || pairs <= MOST_PAIRS ? 1 : (int) Math.ceil(Math.sqrt(pairs / (double) MOST_PAIRS));
    List<Candidate> people = every(step, all.candidates());
    List<Vacancy> work = every(step, all.vacancies());
    Snapshot part = new Snapshot(Revision.ZERO, people, work, all.employers());
    Matching matching =
        Matching.of(part, asOf).with(taxonomy).with(subjects.criteria()).with(subjects.policy());
    return new Trial(all, part, matching, subjects);
  }

  private static <T> List<T> every(int step, List<T> items) {
    return IntStream.range(0, items.size())
        .filter(i -> i % step == 0)
        .mapToObj(items::get)
        .toList();
  }

  boolean whole() {
    return part.candidates().size() == all.candidates().size()
        && part.vacancies().size() == all.vacancies().size();
  }
}
