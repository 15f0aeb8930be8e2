/** The store that keeps everything in memory, and against which others are compared. */
@NullMarked
package nl.pow.core.memory;

import org.jspecify.annotations.NullMarked;
