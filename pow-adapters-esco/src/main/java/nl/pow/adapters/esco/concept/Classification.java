package nl.pow.adapters.esco.concept;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One version of ESCO: numbered occupations, skills and groups, their names, and the links between
 * them. The number of a concept is its place in its list.
 *
 * @param occupations in ascending order of code
 * @param skills in ascending order of id
 * @param iscoGroups the ISCO-08 groups of one to four digits, by ascending code
 * @param skillGroups the groups of the skills pillar, by code such as {@code S1.2} or, for fields
 *     of knowledge, ISCED-F digits, ascending
 * @param names the names of all of them, by language (without country), in the order of their tags
 * @param links the links between them
 */
public record Classification(
    List<OccupationConcept> occupations,
    List<SkillConcept> skills,
    List<String> iscoGroups,
    List<String> skillGroups,
    Map<Locale, Dictionary> names,
    ConceptLinks links) {}
