/** Tests of mapping from the outside. */
@NullMarked
package nl.pow.adapters.mapping;

import org.jspecify.annotations.NullMarked;
