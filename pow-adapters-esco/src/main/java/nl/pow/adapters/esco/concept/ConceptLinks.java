package nl.pow.adapters.esco.concept;

/**
 * The links between the concepts of a {@link Classification}.
 *
 * @param essential from each occupation to the skills that it cannot do without
 * @param optional from each occupation to the skills that depend on the workplace; a few are listed
 *     as essential too
 * @param broaderOccupation from each occupation to the occupation above it, if any
 * @param broaderSkill from each skill to the skills above it
 * @param skillGroup from each skill to the groups right above it
 * @param broaderGroup from each group of skills to the groups right above it
 * @param needs from each skill to the skills that are essential for it
 * @param goesWith from each skill to the skills that are optional for it
 */
public record ConceptLinks(
    Links essential,
    Links optional,
    Links broaderOccupation,
    Links broaderSkill,
    Links skillGroup,
    Links broaderGroup,
    Links needs,
    Links goesWith) {}
