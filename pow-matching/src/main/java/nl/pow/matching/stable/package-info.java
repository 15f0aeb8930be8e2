/** The strategy that places so that nobody has cause to step out: deferred acceptance. */
@NullMarked
package nl.pow.matching.stable;

import org.jspecify.annotations.NullMarked;
