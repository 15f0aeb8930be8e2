/** The strategy that shows everybody who qualifies before showing others again. */
@NullMarked
package nl.pow.matching.spread;

import org.jspecify.annotations.NullMarked;
