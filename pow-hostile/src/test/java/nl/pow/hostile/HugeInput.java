package nl.pow.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingLimits;
import nl.pow.adapters.mapping.MappingProfiles;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.adapters.mapping.ProfileProposal;
import nl.pow.adapters.mapping.Target;
import nl.pow.adapters.vum.VumReader;
import nl.pow.core.InvalidDataException;
import nl.pow.core.PowException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.validation.Validation;

/** Runs in a JVM of its own with a small heap: reads floods and prints how each was refused. */
final class HugeInput {
  private static final long MANY = 200_000_000;

  /** As much as each reader lets by for its size alone. */
  private static final long CSV_FITS = (64 << 20) - 1;

  private static final long JSON_FITS = (16 << 20) - 1;

  private final Path folder;
  private final Json json = Json.create().validating(Validation.create());
  private final VumReader vum = VumReader.of(RegionRegister.ofYear(2026), Locale.ENGLISH);
  private final Mapping<Candidate> mapping = Mapping.candidates(Profiles.plain());

  private HugeInput(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    HugeInput all = new HugeInput(Path.of(arguments[0]));
    for (long length : new long[] {MANY, CSV_FITS}) {
      all.csv("open-quote", "id,name\nx,\"", "a", length);
      all.csv("one-field", "id,name\nx,", "a", length);
      all.csv("columns", "id,name\nx", ",", length);
    }
    for (long length : new long[] {MANY, JSON_FITS}) {
      all.json("text", "[{\"id\":\"", "a", length);
      all.json("depth", "", "[", length);
      all.json("array", "[0", ",0", length);
      all.json("names", "[{\"a\":0}", ",{\"idd\":0}", length);
    }
  }

  private void csv(String shape, String start, String again, long length) throws IOException {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Path file = plain.resolve("employer.csv");
    write(file, start, again, length);
    String what = shape + " " + length;
    told("CsvFolder", what, () -> CsvFolder.read(plain, Locale.ENGLISH).strict());
    told("store csv", what, () -> new CsvStoreProvider().open(settings(plain)));
    told("Mapping", what, () -> refused(mapping, file));
    told("Mapping, any size", what, () -> refused(mapping.with(anySize()), file));
    told("ProfileProposal", what, () -> ProfileProposal.of(file, Target.CANDIDATE));
    Path store = Files.createDirectories(folder.resolve("store"));
    Path current = Files.move(file, store.resolve("CURRENT"));
    told("store csv, CURRENT", what, () -> new CsvStoreProvider().open(settings(store)));
    Path manifest = Files.move(current, store.resolve("manifest-1.json"));
    Files.writeString(current, "manifest-1.json 00000000 999\n");
    told("store csv, manifest", what, () -> new CsvStoreProvider().open(settings(store)));
    Files.delete(manifest);
    Files.delete(current);
  }

  /** What is refused for its size, or long before its end, need not be written to its end. */
  private static void write(Path file, String start, String again, long length) throws IOException {
    try (InputStream flood = new Flood(start, again, Math.min(length, CSV_FITS))) {
      if (length > CSV_FITS) {
        Files.write(file, flood.readNBytes(4 << 20));
      } else {
        Files.copy(flood, file);
      }
    }
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.setLength(length);
    }
  }

  private void json(String shape, String start, String again, long length) {
    String what = shape + " " + length;
    told("Json.read", what, () -> json.read(Candidate.class, flood(start, again, length)));
    told("Json.readAll", what, () -> json.readAll(Candidate.class, flood(start, again, length)));
    told(
        "MappingProfiles",
        what,
        () -> MappingProfiles.read(flood(start, again, length), Locale.ENGLISH));
    told(
        "VumReader",
        what,
        () -> vum.readJobseekers(new Flood(start, again, length), "flood").problems());
  }

  /** A mapping does not throw: it gives what it read, says that it is not all, and why. */
  private static Object refused(Mapping<Candidate> mapping, Path file) throws IOException {
    MappingReading<Candidate> reading = mapping.read(file);
    if (reading.complete() || !reading.items().isEmpty()) {
      return "all of it";
    }
    throw new InvalidDataException("The file", reading.problems());
  }

  private static JsonInput flood(String start, String again, long length) {
    return JsonInput.of(new Flood(start, again, length));
  }

  private static Settings settings(Path folder) {
    return Settings.empty().with(CsvStoreProvider.DIRECTORY, folder);
  }

  private static MappingLimits anySize() {
    MappingLimits normal = MappingLimits.defaults();
    return new MappingLimits(
        Long.MAX_VALUE,
        normal.recordChars(),
        normal.fieldChars(),
        normal.columns(),
        normal.rows(),
        normal.problems());
  }

  private static String codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).distinct().collect(Collectors.joining(","));
  }

  /** One line: reader, what it read, milliseconds, and how it was refused. */
  private static void told(String reader, String what, Callable<?> reading) {
    long begin = System.nanoTime();
    String outcome;
    try {
      outcome = "read: " + reading.call();
    } catch (InvalidDataException e) {
      outcome = codes(e.problems());
    } catch (PowException e) {
      outcome = e.getClass().getSimpleName();
    } catch (Throwable e) {
      outcome = "raw: " + e.getClass().getName();
    }
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.println(String.join("\t", reader, what, Long.toString(millis), outcome));
  }
}
