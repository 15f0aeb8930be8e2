/** A synthetic labour market of region Zeeland, made from a seed; nobody in it exists. */
@NullMarked
package nl.pow.examples.quickstart.market;

import org.jspecify.annotations.NullMarked;
