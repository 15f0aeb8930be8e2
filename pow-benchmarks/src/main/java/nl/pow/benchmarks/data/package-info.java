/** A made-up labour market: the same one as columns of numbers, for peers, and as records. */
@NullMarked
package nl.pow.benchmarks.data;

import org.jspecify.annotations.NullMarked;
