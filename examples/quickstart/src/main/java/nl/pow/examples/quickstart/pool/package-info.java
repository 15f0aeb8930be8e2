/** Prints who looks for work against what is asked, by group of occupations. */
@NullMarked
package nl.pow.examples.quickstart.pool;

import org.jspecify.annotations.NullMarked;
