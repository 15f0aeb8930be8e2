/** One version of ESCO in memory: its concepts by number, and the links between them. */
@NullMarked
package nl.pow.adapters.esco.concept;

import org.jspecify.annotations.NullMarked;
