/** Matching anew only what a change touches, and what differs by it, with the reasons. */
@NullMarked
package nl.pow.matching.incremental;

import org.jspecify.annotations.NullMarked;
