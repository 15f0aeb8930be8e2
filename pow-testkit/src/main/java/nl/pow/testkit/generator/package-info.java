/**
 * Makes valid and just-invalid data, and whole labour markets, from a seed; nobody in them exists.
 */
@NullMarked
package nl.pow.testkit.generator;

import org.jspecify.annotations.NullMarked;
