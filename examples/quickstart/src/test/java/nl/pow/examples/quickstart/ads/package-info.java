/** Tests of reading job ads. */
@NullMarked
package nl.pow.examples.quickstart.ads;

import org.jspecify.annotations.NullMarked;
