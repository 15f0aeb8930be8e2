/** Writes the tables of the page on performance from the lines of a run. */
@NullMarked
package nl.pow.benchmarks.page;

import org.jspecify.annotations.NullMarked;
