/** Reads the CSV files that the ESCO portal hands out, and tells what is wrong in them. */
@NullMarked
package nl.pow.adapters.esco.folder;

import org.jspecify.annotations.NullMarked;
