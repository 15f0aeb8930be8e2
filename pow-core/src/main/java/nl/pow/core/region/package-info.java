/** The labour-market regions of the Netherlands, their municipalities, postcodes and positions. */
@NullMarked
package nl.pow.core.region;

import org.jspecify.annotations.NullMarked;
