package nl.pow.examples.quickstart.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pow.core.PowException;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.text.Texts;
import nl.pow.examples.quickstart.Input;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.examples.quickstart.Options;
import nl.pow.examples.quickstart.Words;
import nl.pow.matching.Matching;

/** Reads a labour market, tries every law on it, and lists the records that break one. */
public final class Check {
  private static final int SHOWN = 10;
  private static final Logger VALIDATION_LOG = Logger.getLogger("org.hibernate.validator");

  private final Locale language;
  private final PrintStream out;
  private final Texts texts = Words.texts();

  private Check(Locale language, PrintStream out) {
    this.language = language;
    this.out = out;
  }

  /**
   * Runs; ends with status 1 when a law is broken or the input is no good.
   *
   * @param args none; see {@link #run}
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    VALIDATION_LOG.setLevel(Level.WARNING);
    try {
      if (run(System.getProperties(), out).stream().anyMatch(one -> !one.broken().isEmpty())) {
        System.exit(1);
      }
    } catch (PowException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Runs.
   *
   * @param properties see {@link Options}; {@code pow.check=all} to leave nobody out; {@code
   *     pow.jar}, {@code pow.strategy} with its settings, and {@code pow.policy} to choose who is
   *     tried
   * @param out where the text goes
   * @return what became of each law
   */
  public static List<Tried> run(Properties properties, PrintStream out) {
    Options options = Options.of(properties);
    try (OwnJars jars = OwnJars.of(properties)) {
      Subjects subjects = Subjects.of(properties, jars.loader(), options.language());
      boolean whole = properties.getProperty("pow.check", "").equals("all");
      return new Check(options.language(), out).run(options, subjects, whole);
    }
  }

  private List<Tried> run(Options options, Subjects subjects, boolean whole) {
    Taxonomy taxonomy = Matching.taxonomies().named("esco").open(Settings.empty());
    LabourMarket all = Input.read(options.input(), language, taxonomy);
    Trial trial = Trial.of(all, options.asOf(), taxonomy, subjects, whole);
    say("check-read", Map.of("source", all.source()));
    if (!trial.whole()) {
      say(
          "check-part",
          Map.of(
              "candidates", trial.part().candidates().size(),
              "vacancies", trial.part().vacancies().size()));
    }
    say(
        "check-tried",
        Map.of(
            "strategies", subjects.names(),
            "policy", subjects.policy().name() + " " + subjects.policy().version(),
            "criteria", subjects.policy().criteria()));
    List<Law> laws = new ArrayList<>(PluginLaws.all());
    laws.addAll(RecordLaws.all(language));
    laws.addAll(PairLaws.all());
    laws.addAll(ResultLaws.all());
    List<Tried> tried = laws.stream().map(law -> tried(law, trial)).toList();
    list(tried, options.report());
    return tried;
  }

  private Tried tried(Law law, Trial trial) {
    List<Broken> broken = new ArrayList<>();
    long cases = law.tryOn(trial, broken::add);
    say(
        broken.isEmpty() ? "check-holds" : "check-broken",
        Map.of(
            "law", texts.format(language, "law-" + law.name(), Map.of()),
            "cases", cases,
            "broken", broken.size()));
    broken.stream()
        .limit(SHOWN)
        .forEach(one -> out.println("    " + one.where() + ": " + one.what()));
    return new Tried(law.name(), cases, broken);
  }

  private void list(List<Tried> tried, Path folder) {
    List<Broken> broken = tried.stream().flatMap(one -> one.broken().stream()).toList();
    if (broken.isEmpty()) {
      say("check-good", Map.of("laws", tried.size()));
      return;
    }
    Path file = folder.resolve("broken.csv");
    try {
      Files.createDirectories(folder);
      try (CsvWriter csv = CsvWriter.builder().build(file)) {
        csv.writeRecord("law", "where", "what");
        broken.forEach(one -> csv.writeRecord(one.law(), one.where(), one.what()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    say("check-list", Map.of("broken", broken.size(), "file", file));
  }

  private void say(String code, Map<String, ?> values) {
    out.println(texts.format(language, code, values));
  }
}
