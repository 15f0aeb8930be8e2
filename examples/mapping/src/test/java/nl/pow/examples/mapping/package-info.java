/** The export of another system, looked at and read by somebody at a terminal. */
@NullMarked
package nl.pow.examples.mapping;

import org.jspecify.annotations.NullMarked;
