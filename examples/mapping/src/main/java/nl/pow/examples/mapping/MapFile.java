package nl.pow.examples.mapping;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.esco.Esco;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingProfile;
import nl.pow.adapters.mapping.MappingProfiles;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.adapters.mapping.ProfileProposal;
import nl.pow.adapters.mapping.Target;
import nl.pow.core.PowException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.JsonInput;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;

/** Proposes a profile for a file, or reads the file through one. */
public final class MapFile {
  private static final int SHOWN = 20;

  /** Held, so that the level that is set is not forgotten. */
  private static final Logger VALIDATION_LOG = Logger.getLogger("org.hibernate.validator");

  private static final Texts TEXTS = Texts.load(MapFile.class::getResourceAsStream, "words");

  private final Order order;
  private final Supplier<Taxonomy> titles;
  private final PrintStream out;

  MapFile(Order order, Supplier<Taxonomy> titles, PrintStream out) {
    this.order = order;
    this.titles = titles;
    this.out = out;
  }

  /**
   * Runs; ends with status 1 when a row was rejected or nothing could be read.
   *
   * @param args none; {@code -Dpow.input} is the file, {@code -Dpow.profile} a profile's name or
   *     file, {@code -Dpow.target} candidate or vacancy, {@code -Dpow.rejected} a file, {@code
   *     -Dpow.out} a folder, {@code -Dpow.lang} nl or en
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    VALIDATION_LOG.setLevel(Level.WARNING);
    try {
      if (!new MapFile(Order.of(System.getProperties()), Esco::bundled, out).run()) {
        System.exit(1);
      }
    } catch (PowException e) {
      out.println(e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      String why = e instanceof NoSuchFileException ? "is not there" : "cannot be read or written";
      out.println("[" + e.getMessage() + "] " + why + ".");
      System.exit(1);
    }
  }

  /** Tells whether every row became something. */
  boolean run() throws IOException {
    if (order.profile() == null) {
      out.print(MappingProfiles.write(ProfileProposal.of(order.input(), order.target())));
      return true;
    }
    MappingProfile profile = profile(order.profile());
    if (profile.target() == Target.CANDIDATE) {
      MappingReading<Candidate> reading =
          Mapping.candidates(profile).with(titles.get()).in(order.language()).read(order.input());
      return tell(reading, Snapshot.of(reading.items(), List.of()));
    }
    MappingReading<Vacancy> reading =
        Mapping.vacancies(profile).with(titles.get()).in(order.language()).read(order.input());
    return tell(reading, Snapshot.of(List.of(), reading.items()));
  }

  private MappingProfile profile(String name) throws IOException {
    if (MappingProfiles.names().contains(name)) {
      return MappingProfiles.named(name);
    }
    Path file = Path.of(name);
    return MappingProfiles.read(
        JsonInput.of(Files.readString(file)).named(file.toString()), order.language());
  }

  private boolean tell(MappingReading<?> reading, Snapshot good) throws IOException {
    int taken = reading.items().size();
    int refused = reading.rejected().size();
    line("rows", Map.of("rows", taken + refused, "taken", taken, "rejected", refused));
    if (!reading.complete()) {
      line("incomplete", Map.of());
    }
    reading.tally().stream().limit(SHOWN).forEach(this::tally);
    int more = reading.tally().size() - SHOWN;
    if (more > 0) {
      line("more", Map.of("count", more));
    }
    write(reading, good);
    return reading.complete() && refused == 0;
  }

  private void tally(MappingReading.Tally tally) {
    line(
        "tally",
        Map.of(
            "count", "%6d".formatted(tally.count()),
            "column", tally.column().isEmpty() ? "-" : tally.column(),
            "message", tally.first().message(),
            "rule", tally.rule(),
            "first", tally.first().source()));
  }

  private void write(MappingReading<?> reading, Snapshot good) throws IOException {
    if (order.rejected() != null && !reading.rejected().isEmpty()) {
      reading.writeRejected(order.rejected());
      line("rejected", Map.of("file", order.rejected()));
    }
    if (order.output() == null) {
      line("dry", Map.of());
    } else {
      CsvFolder.write(order.output(), good);
      line("written", Map.of("folder", order.output()));
    }
  }

  private void line(String code, Map<String, ?> values) {
    out.println(TEXTS.format(order.language(), code, values));
  }
}
