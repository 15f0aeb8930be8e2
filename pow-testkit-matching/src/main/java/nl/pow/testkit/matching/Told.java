package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;

/**
 * What a criterion says of one pair.
 *
 * @param grade the grade
 * @param evidence what it left on the trail
 */
record Told(Grade grade, List<Evidence> evidence) {
  static Told of(Criterion criterion, Candidate candidate, Vacancy vacancy) {
    Set<Attribute<?, ?>> reads = criterion.reads();
    List<Evidence> evidence = new ArrayList<>();
    Grade grade =
        criterion.judge(
            Facts.of(candidate, "tried", reads),
            Facts.of(vacancy, "tried", reads),
            Ground.CONTEXT,
            supplier -> evidence.add(supplier.get()));
    return new Told(grade, List.copyOf(evidence));
  }
}
