/** Writes the labour market of region Zeeland that ships here; nobody in it exists. */
@NullMarked
package nl.pow.examples.quickstart.market;

import org.jspecify.annotations.NullMarked;
