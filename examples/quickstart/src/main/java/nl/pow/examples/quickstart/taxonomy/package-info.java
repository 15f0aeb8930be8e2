/**
 * A small taxonomy of our own, plugged in by name: names and nearness of the ESCO codes used here.
 */
@NullMarked
package nl.pow.examples.quickstart.taxonomy;

import org.jspecify.annotations.NullMarked;
