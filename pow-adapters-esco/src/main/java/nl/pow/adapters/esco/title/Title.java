package nl.pow.adapters.esco.title;

import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Label;

/**
 * One of the titles of an occupation.
 *
 * @param occupation which
 * @param label the title and its language
 * @param standing how its classification sees it
 */
public record Title(OccupationCode occupation, Label label, Standing standing) {}
