/** Records by reflection: made of their components and taken apart. */
@NullMarked
package nl.pow.core.record;

import org.jspecify.annotations.NullMarked;
