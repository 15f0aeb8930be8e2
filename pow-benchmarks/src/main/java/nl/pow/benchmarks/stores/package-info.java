/** Stores beside the plainest code that does the same. */
@NullMarked
package nl.pow.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
