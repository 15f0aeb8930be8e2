package nl.pow.matching.advice;

/**
 * What one requirement of a vacancy costs in candidates.
 *
 * @param change the requirement, no longer asked
 * @param alone the candidates who would come in when only this changed
 * @param last those who would be kept out by this alone when every other requirement on the list
 *     were dropped
 */
public record RequirementCost(VacancyChange change, int alone, int last) {}
