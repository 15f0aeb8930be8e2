/** What a criterion is, what it may read of a candidate and a vacancy, and what it answers. */
@NullMarked
package nl.pow.matching.criterion;

import org.jspecify.annotations.NullMarked;
