/** The menu card: training and support that somebody can get, for whom it is, and what it gives. */
@NullMarked
package nl.pow.core.offering;

import org.jspecify.annotations.NullMarked;
