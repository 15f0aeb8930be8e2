package nl.pow.core.taxonomy;

import nl.pow.core.profile.OccupationCode;

/**
 * An occupation that was found by a title.
 *
 * @param occupation which
 * @param title the title of it that fitted best
 * @param fit how well that title fits the text that was looked for
 */
public record TitleMatch(OccupationCode occupation, Label title, TitleFit fit) {}
