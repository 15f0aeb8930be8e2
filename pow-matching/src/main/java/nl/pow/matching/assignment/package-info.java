/** The strategy that divides: the assignment with the largest total, with prices that prove it. */
@NullMarked
package nl.pow.matching.assignment;

import org.jspecify.annotations.NullMarked;
