package nl.pow.examples.generate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.core.PowException;
import nl.pow.core.text.Texts;
import nl.pow.testkit.generator.GeneratedMarket;

/**
 * Writes a made-up labour market: {@code -Dregion=AM24 -Dcandidates=10000 -Dvacancies=2000 -Dseed=7
 * -Dout=DIR}; nobody in it exists.
 */
public final class Generate {
  private Generate() {}

  /**
   * Runs; ends with status 1 and all that is wrong when the options are no good.
   *
   * @param args none; the options are system properties
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      run(System.getProperties(), out);
    } catch (PowException e) {
      out.println(e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      out.println("[" + e + "]");
      System.exit(1);
    }
  }

  /**
   * Runs.
   *
   * @param options what is wanted
   * @param out where the text goes
   * @throws IOException when the folder cannot be written
   */
  public static void run(Properties options, PrintStream out) throws IOException {
    Order order = OrderReader.read(options);
    Say say = new Say(order.language(), out);
    say.line("making", Map.of("seed", order.seed()));
    GeneratedMarket market = order.market().make(order.seed());
    say.line("writing", Map.of("folder", order.out()));
    CsvFolder.write(order.out(), market.snapshot());
    Summary.print(market, order, say);
  }

  static Texts words() {
    return Texts.load(Generate.class::getResourceAsStream, "words");
  }
}
