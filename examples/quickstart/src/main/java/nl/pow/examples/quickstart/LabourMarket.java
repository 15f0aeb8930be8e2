package nl.pow.examples.quickstart;

import java.util.List;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;

/**
 * What a folder held.
 *
 * @param source the folder, and the form of its files
 * @param candidates the candidates
 * @param vacancies the vacancies
 * @param employers the employers
 * @param problems what was wrong in the files
 * @param efforts what partners do beside matching, when the folder holds it
 */
public record LabourMarket(
    String source,
    List<Candidate> candidates,
    List<Vacancy> vacancies,
    List<Employer> employers,
    List<Problem> problems,
    Efforts efforts) {}
