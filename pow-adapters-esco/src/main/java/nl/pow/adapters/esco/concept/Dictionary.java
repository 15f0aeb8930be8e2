package nl.pow.adapters.esco.concept;

import java.util.List;

/**
 * All names in one language; each list runs parallel to that of the {@link Classification}.
 *
 * @param occupations of the occupations
 * @param skills of the skills
 * @param iscoGroups of the ISCO groups; an empty text where there is none in this language
 * @param skillGroups of the groups of skills, likewise
 */
public record Dictionary(
    List<Names> occupations,
    List<Names> skills,
    List<String> iscoGroups,
    List<String> skillGroups) {}
