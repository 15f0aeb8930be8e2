/** Reports of a region over a quarter, made again the same from the same data. */
@NullMarked
package nl.pow.core.report;

import org.jspecify.annotations.NullMarked;
