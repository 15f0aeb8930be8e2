/** What people decided about pairs, which no later match undoes. */
@NullMarked
package nl.pow.matching.decision;

import org.jspecify.annotations.NullMarked;
