/** Tries the laws of matching on the data of a region, and lists the records that break them. */
@NullMarked
package nl.pow.examples.quickstart.check;

import org.jspecify.annotations.NullMarked;
