package nl.pow.matching.criterion;

import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;

/**
 * Judges one aspect of one pair of a candidate and a vacancy.
 *
 * <p>Pure: the same facts and context give the same grade and the same evidence, on any machine and
 * from any thread. It sees what it declared and nothing else.
 *
 * <p>Rules that bind every criterion:
 *
 * <ul>
 *   <li><b>C01</b> It is found by the name of its provider.
 *   <li><b>C02</b> Its provider refuses settings that it does not know, and values that it cannot
 *       read.
 *   <li><b>C03</b> It declares the same on each call, and judges every pair by what it declared.
 *   <li><b>C04</b> What it does not declare changes nothing.
 *   <li><b>C05</b> What the law protects, and what no attribute tells, changes nothing.
 *   <li><b>C06</b> The same pair gives the same grade and evidence, whatever was judged before.
 *   <li><b>C07</b> Any number of threads may use it at the same time, and gets the same.
 *   <li><b>C08</b> Language, digits, time zone and clock of the machine change nothing.
 *   <li><b>C09</b> The trail changes nothing: the grade is the same when nobody asks why.
 *   <li><b>C10</b> Its contributions add up to the score, with reasons and without.
 *   <li><b>C11</b> Under demands and wishes that are the same in both directions the score of a
 *       pair is the same from both sides, alone and on every list.
 *   <li><b>C12</b> As a demand it puts out the same pairs however the market is asked.
 *   <li><b>C13</b> Where it reads requirements and nothing is asked, it is met in full.
 *   <li><b>C14</b> Where nothing is known of a candidate it puts nobody out: never {@link
 *       Verdict#NOT_MET}.
 *   <li><b>C15</b> More of what is asked never gives a lower verdict or value, where something of
 *       the kind was known before.
 *   <li><b>C16</b> Subject and relation of its evidence are codes in kebab case.
 *   <li><b>C17</b> When it brings texts, all its evidence has words in Dutch and English.
 *   <li><b>C18</b> A match that follows changes gives the same as one made anew.
 *   <li><b>C19</b> A replay of a recorded run gives the same to the byte.
 * </ul>
 *
 * <p>{@code CriterionContract} of pow-testkit-matching holds a criterion to them.
 */
public interface Criterion {
  /**
   * Everything that it may read.
   *
   * @return attributes of {@link CandidateAttribute} and {@link VacancyAttribute}, the same on each
   *     call
   */
  Set<Attribute<?, ?>> reads();

  /**
   * Judges a pair.
   *
   * @param candidate the declared facts of the candidate
   * @param vacancy the declared facts of the vacancy
   * @param context the day, the taxonomy and the travel of this run
   * @param trail takes the evidence
   * @return the grade, {@link Grade#unknown()} when a fact that is needed is missing
   * @throws UndeclaredReadException when it reads an attribute that {@link #reads()} does not name
   */
  Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail);
}
