/** The assignment of largest total, by several engines. */
@NullMarked
package nl.pow.benchmarks.assignment;

import org.jspecify.annotations.NullMarked;
