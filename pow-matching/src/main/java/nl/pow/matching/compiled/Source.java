package nl.pow.matching.compiled;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.MatchContext;

/**
 * What is compiled: the participants by number, in ascending order of id.
 *
 * @param context the day, the taxonomy and the travel
 * @param assessors all criteria of the policy
 * @param candidates of each candidate the facts for each of the assessors
 * @param vacancies of each vacancy the facts for each of the assessors
 */
public record Source(
    MatchContext context,
    List<Assessor> assessors,
    List<List<Facts<Candidate>>> candidates,
    List<List<Facts<Vacancy>>> vacancies) {}
