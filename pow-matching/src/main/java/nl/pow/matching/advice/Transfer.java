package nl.pow.matching.advice;

import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Transition;

/**
 * An occupation that a candidate could move to.
 *
 * @param occupation the occupation
 * @param relation how near the nearest occupation of the candidate is to it
 * @param step the step from the occupation of the candidate of which most comes along: the skills
 *     that are shared, related and missing
 * @param vacancies the vacancies in it that take part and that the candidate does not exclude
 * @param admitted those of them that no demand would put out if the candidate looked for this
 *     occupation
 */
public record Transfer(
    OccupationCode occupation, Relation relation, Transition step, int vacancies, int admitted) {}
