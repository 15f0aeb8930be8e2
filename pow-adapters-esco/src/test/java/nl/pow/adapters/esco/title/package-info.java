/** Tests of the search by title. */
@NullMarked
package nl.pow.adapters.esco.title;

import org.jspecify.annotations.NullMarked;
