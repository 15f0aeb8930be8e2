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
 * @param matching the part, with the taxonomy and the day
 */
record Trial(LabourMarket all, Snapshot part, Matching matching) {
  private static final long MOST_PAIRS = 250_000;

  static Trial of(LabourMarket all, LocalDate asOf, Taxonomy taxonomy, boolean whole) {
    long pairs = (long) all.candidates().size() * all.vacancies().size();
    int step =
        whole || pairs <= MOST_PAIRS ? 1 : (int) Math.ceil(Math.sqrt(pairs / (double) MOST_PAIRS));
    List<Candidate> people = every(step, all.candidates());
    List<Vacancy> work = every(step, all.vacancies());
    Snapshot part = new Snapshot(Revision.ZERO, people, work, all.employers());
    return new Trial(all, part, Matching.of(part, asOf).with(taxonomy));
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
