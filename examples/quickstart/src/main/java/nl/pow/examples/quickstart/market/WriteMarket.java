package nl.pow.examples.quickstart.market;

import java.io.IOException;
import java.nio.file.Path;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.matching.Matching;

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
    Taxonomy taxonomy = Matching.taxonomies().named("esco").open(Settings.empty());
    SyntheticMarket market = SyntheticMarket.of(SEED, 60, 120, 400, taxonomy);
    CsvFolder.write(
        folder,
        new Snapshot(Revision.ZERO, market.candidates(), market.vacancies(), market.employers()));
  }
}
