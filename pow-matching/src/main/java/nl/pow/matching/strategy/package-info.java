/** How proposals are chosen from judged pairs, and what comes out. */
@NullMarked
package nl.pow.matching.strategy;

import org.jspecify.annotations.NullMarked;
