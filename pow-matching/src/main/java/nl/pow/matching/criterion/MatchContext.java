package nl.pow.matching.criterion;

import java.time.LocalDate;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.matching.travel.Travel;

/**
 * What is the same for all pairs of a run.
 *
 * @param asOf the day on which is judged; there is no other clock
 * @param taxonomy tells what is near what
 * @param travel tells how far it is
 */
public record MatchContext(LocalDate asOf, Taxonomy taxonomy, Travel travel) {}
