/** Tests of what is printed. */
@NullMarked
package nl.pow.examples.neighbours;

import org.jspecify.annotations.NullMarked;
