/** Stable matching with capacities, by pow and as textbooks write it. */
@NullMarked
package nl.pow.benchmarks.stable;

import org.jspecify.annotations.NullMarked;
