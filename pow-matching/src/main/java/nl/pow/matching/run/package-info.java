/** The record of a match, kept without personal data in a chain, and its replay to the byte. */
@NullMarked
package nl.pow.matching.run;

import org.jspecify.annotations.NullMarked;
