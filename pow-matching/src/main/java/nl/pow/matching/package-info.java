/** Where a match begins: a snapshot and a day go in, explained proposals come out. */
@NullMarked
package nl.pow.matching;

import org.jspecify.annotations.NullMarked;
