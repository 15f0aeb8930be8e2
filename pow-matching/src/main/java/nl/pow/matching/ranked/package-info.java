/** The strategy that ranks: the best few for each vacancy or candidate. */
@NullMarked
package nl.pow.matching.ranked;

import org.jspecify.annotations.NullMarked;
