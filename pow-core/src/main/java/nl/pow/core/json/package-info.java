/** The JSON form of entities and records: strict to read, the same bytes for equal values. */
@NullMarked
package nl.pow.core.json;

import org.jspecify.annotations.NullMarked;
