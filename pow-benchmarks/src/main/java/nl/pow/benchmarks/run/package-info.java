/** Runs engines in virtual machines of their own, turn by turn, and sums up what they took. */
@NullMarked
package nl.pow.benchmarks.run;

import org.jspecify.annotations.NullMarked;
