/** A folder of CSV files: read as input, kept as a store, exported for spreadsheets. */
@NullMarked
package nl.pow.adapters.csv;

import org.jspecify.annotations.NullMarked;
