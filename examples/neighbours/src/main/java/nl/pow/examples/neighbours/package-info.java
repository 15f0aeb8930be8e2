/** What is near an occupation, for somebody at a terminal. */
@NullMarked
package nl.pow.examples.neighbours;

import org.jspecify.annotations.NullMarked;
