/** A command that writes a made-up labour market as plain CSV files. */
@NullMarked
package nl.pow.examples.generate;

import org.jspecify.annotations.NullMarked;
