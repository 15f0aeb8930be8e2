/** The market of one run: which pairs fit, how well, and why. */
@NullMarked
package nl.pow.matching.market;

import org.jspecify.annotations.NullMarked;
