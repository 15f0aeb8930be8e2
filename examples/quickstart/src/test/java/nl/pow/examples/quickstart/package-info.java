/** Tests of the example, and the code that the README shows. */
@NullMarked
package nl.pow.examples.quickstart;

import org.jspecify.annotations.NullMarked;
