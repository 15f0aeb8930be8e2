/** Checks a result against what its strategy promises, by other means than the strategy used. */
@NullMarked
package nl.pow.matching.verify;

import org.jspecify.annotations.NullMarked;
