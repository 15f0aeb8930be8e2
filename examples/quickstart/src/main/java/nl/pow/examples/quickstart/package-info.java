/**
 * Reads a region's candidates and vacancies, matches them, and shows the proposals with reasons.
 */
@NullMarked
package nl.pow.examples.quickstart;

import org.jspecify.annotations.NullMarked;
