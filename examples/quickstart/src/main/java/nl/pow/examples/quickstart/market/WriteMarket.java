package nl.pow.examples.quickstart.market;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.core.region.RegionCode;
import nl.pow.testkit.generator.GeneratedMarket;
import nl.pow.testkit.generator.MarketGenerator;

/** Writes the market that ships with this example; the same seed writes the same bytes. */
public final class WriteMarket {
  private static final long SEED = 24;

  private WriteMarket() {}

  /**
   * Writes the market.
   *
   * @param args the folder to write to
   * @throws IOException when the folder holds a market already, or cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    GeneratedMarket market =
        MarketGenerator.small()
            .region(new RegionCode("AM24"))
            .employers(60)
            .vacancies(120)
            .candidates(400)
            .shortTerm(0)
            .make(new Random(SEED));
    CsvFolder.write(folder, market.snapshot());
  }
}
