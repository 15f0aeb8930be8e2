package nl.pow.examples.seeds;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pow.core.PowException;
import nl.pow.core.Quarter;

/** Prints, for each document, its questions and what the library answers. */
public final class Seeds {
  private static final Logger VALIDATION_LOG = Logger.getLogger("org.hibernate.validator");

  private Seeds() {}

  /**
   * Runs; ends with status 1 when data cannot be read.
   *
   * @param args none; {@code -Dpow.seeds} is the folder with a folder for each document; {@code
   *     -Dpow.region} (a name) and {@code -Dpow.quarter} (such as 2020-Q2) write a progress report
   *     to the folder {@code -Dpow.out} instead, its page in the language {@code -Dpow.lang}, nl or
   *     en; {@code -Dpow.trace} (the id of an action) prints what that action rests on instead
   * @throws IOException when files cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    VALIDATION_LOG.setLevel(Level.WARNING);
    if (!run(Path.of(System.getProperty("pow.seeds", "data")), out)) {
      System.exit(1);
    }
  }

  /** Tells whether all data could be read. */
  static boolean run(Path data, PrintStream out) throws IOException {
    try {
      String region = System.getProperty("pow.region");
      if (region != null) {
        progress(region, data, out);
        return true;
      }
      String action = System.getProperty("pow.trace");
      if (action != null) {
        return trace(action, data, out);
      }
      for (SeedDocument document : SeedDocument.all()) {
        print(document, World.of(data.resolve(document.folder())), out);
      }
      return true;
    } catch (PowException e) {
      out.println(e.getMessage());
      return false;
    }
  }

  private static void progress(String region, Path data, PrintStream out) throws IOException {
    Quarter quarter = Quarter.parse(System.getProperty("pow.quarter", "2020-Q2"));
    Progress progress = new Progress(World.REGISTER.regionNamed(region).code(), quarter);
    Path folder = Path.of(System.getProperty("pow.out", "target/progress"));
    Locale language = Locale.forLanguageTag(System.getProperty("pow.lang", "nl"));
    progress.write(data, folder, language).forEach(out::println);
  }

  /** Tells whether a document tells of the action. */
  static boolean trace(String action, Path data, PrintStream out) throws IOException {
    List<World> worlds = new ArrayList<>();
    boolean found = false;
    for (SeedDocument document : SeedDocument.all()) {
      World world = World.of(data.resolve(document.folder()));
      worlds.add(world);
      List<String> lines = Trace.of(world, action);
      if (!lines.isEmpty()) {
        out.println("== " + document.title());
        lines.forEach(out::println);
        found = true;
      }
    }
    if (!found) {
      out.println(
          "No document tells of an action ["
              + action
              + "].\nMaybe one of these was meant: "
              + Trace.known(worlds)
              + ".");
    }
    return found;
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
