/** The table form of an entity: columns and child tables derived from its record. */
@NullMarked
package nl.pow.core.shape;

import org.jspecify.annotations.NullMarked;
