package nl.pow.examples.seeds;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.pow.core.PowException;

/** Prints, for each document, its questions and what the library answers. */
public final class Seeds {
  private Seeds() {}

  /**
   * Runs; ends with status 1 when data cannot be read.
   *
   * @param args none; {@code -Dpow.seeds} is the folder with a folder for each document
   * @throws IOException when files cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!run(Path.of(System.getProperty("pow.seeds", "data")), out)) {
      System.exit(1);
    }
  }

  /** Tells whether all data could be read. */
  static boolean run(Path data, PrintStream out) throws IOException {
    try {
      for (SeedDocument document : SeedDocument.all()) {
        print(document, World.of(data.resolve(document.folder())), out);
      }
      return true;
    } catch (PowException e) {
      out.println(e.getMessage());
      return false;
    }
  }

  private static void print(SeedDocument document, World world, PrintStream out) {
    out.println("== " + document.title());
    for (Answered each : document.ask(world)) {
      out.println();
      out.println(each.question());
      each.answer().forEach(line -> out.println("  - " + line));
    }
    out.println();
  }
}
