package nl.pow.adapters.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a CSV file: where it begins, and its fields; null for a field without quotes or text.
 */
record Line(int number, List<@Nullable String> cells, boolean strayQuote) {}
