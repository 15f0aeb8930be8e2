/**
 * Plug-in lookup: what every provider tells about itself, its settings, and a search that keeps the
 * good providers and says in one sentence what is wrong with the others.
 */
@NullMarked
package nl.pow.core.plugin;

import org.jspecify.annotations.NullMarked;
