/** What nobody should hand in, handed in to every reader. */
@NullMarked
package nl.pow.hostile;

import org.jspecify.annotations.NullMarked;
