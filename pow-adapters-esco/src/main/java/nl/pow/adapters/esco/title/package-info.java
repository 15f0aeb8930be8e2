/** Titles of occupations, found as people write them. */
@NullMarked
package nl.pow.adapters.esco.title;

import org.jspecify.annotations.NullMarked;
