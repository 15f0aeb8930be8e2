package nl.pow.core.taxonomy;

import nl.pow.core.profile.OccupationCode;

/**
 * An occupation that was found by a title.
 *
 * @param occupation which
 * @param title the title of it that fitted best
 * @param exact whether that title is the text that was looked for, but for case and accents
 */
public record TitleMatch(OccupationCode occupation, Label title, boolean exact) {}
