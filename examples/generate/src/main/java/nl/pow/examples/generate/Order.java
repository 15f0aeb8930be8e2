package nl.pow.examples.generate;

import java.nio.file.Path;
import java.util.Locale;
import nl.pow.testkit.generator.MarketGenerator;

/**
 * What the user asked for.
 *
 * @param market how the market is to be
 * @param seed the same seed makes the same market
 * @param out the folder to write to
 * @param language Dutch or English
 */
record Order(MarketGenerator market, long seed, Path out, Locale language) {}
