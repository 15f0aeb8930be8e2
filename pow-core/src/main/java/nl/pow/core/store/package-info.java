/** The store contract: what users call, what adapters implement, and the guard between the two. */
@NullMarked
package nl.pow.core.store;

import org.jspecify.annotations.NullMarked;
