package nl.pow.examples.quickstart.pool;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pow.core.LeastPeople;
import nl.pow.core.PowException;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.examples.quickstart.Input;
import nl.pow.examples.quickstart.InputException;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.examples.quickstart.Options;
import nl.pow.matching.Matching;

/** Reads a labour market, and prints who is there against what is asked. */
public final class Pool {
  private static final Logger VALIDATION_LOG = Logger.getLogger("org.hibernate.validator");

  private Pool() {}

  /**
   * Runs; ends with status 1 when the input is no good.
   *
   * @param args none; see {@link Options}, {@code pow.digits} for the size of the groups, 1 to 4
   *     digits of ISCO-08, and {@code pow.least} for the least number of people that is shown
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    VALIDATION_LOG.setLevel(Level.WARNING);
    try {
      run(System.getProperties(), out);
    } catch (PowException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  static void run(Properties properties, PrintStream out) {
    Options options = Options.of(properties);
    int digits = number(properties, "pow.digits", 2, 4);
    int least = number(properties, "pow.least", LeastPeople.USUAL, 1_000);
    Taxonomy taxonomy = Matching.taxonomies().named("esco").open(Settings.empty());
    LabourMarket market = Input.read(options.input(), options.language(), taxonomy);
    new PoolPrint(taxonomy, options.language(), out).print(market, digits, least);
  }

  private static int number(Properties properties, String name, int otherwise, int most) {
    String text = properties.getProperty(name, "" + otherwise);
    if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > most) {
      throw new InputException(
          "The number ["
              + text
              + "] cannot be used.\nMaybe use -D"
              + name
              + "=1 up to "
              + most
              + ".");
    }
    return Integer.parseInt(text);
  }
}
