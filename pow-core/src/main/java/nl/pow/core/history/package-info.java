/** Lives that are told step by step: states, the steps between them, and what follows from them. */
@NullMarked
package nl.pow.core.history;

import org.jspecify.annotations.NullMarked;
