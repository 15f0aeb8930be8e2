/** Five documents of the programme as data, and what the library answers of them. */
@NullMarked
package nl.pow.examples.seeds;

import org.jspecify.annotations.NullMarked;
