/** Measures pow beside others on the same data, and prints what it finds as JSON lines. */
@NullMarked
package nl.pow.benchmarks;

import org.jspecify.annotations.NullMarked;
