package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.core.InvalidDataException;
import nl.pow.core.PowException;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.store.Storage;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.params.provider.MethodSource;

/** The first byte chooses which file the rest is. */
class CsvFuzzTest {
  private static final List<String> FILES =
      List.of("employer.csv", "employer_sectors.csv", "candidate.csv", "vacancy.csv");
  private static final Folder FOLDER = Folder.fresh();

  static Stream<byte[]> seeds() throws Exception {
    Samples samples = new Samples(new Random(1));
    Path plain = Files.createTempDirectory("seed").resolve("plain");
    CsvFolder.write(
        plain,
        new Snapshot(
            Revision.ZERO, List.of(), List.of(), List.of(samples.employer(new EmployerId("e-1")))));
    byte[] own = Files.readAllBytes(plain.resolve("employer.csv"));
    return Stream.concat(Stream.of(own), Seeds.below("csv-suites/csv-spectrum", ".csv"))
        .map(CsvFuzzTest::asTheFirstFile);
  }

  private static byte[] asTheFirstFile(byte[] seed) {
    byte[] whole = new byte[seed.length + 1];
    System.arraycopy(seed, 0, whole, 1, seed.length);
    return whole;
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsOrRefusesByType(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    FOLDER.empty();
    FOLDER.write(
        "employer.csv",
        "id,name,region,postcode,kvk_number\ne-1,A,,,\n".getBytes(StandardCharsets.UTF_8));
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    FOLDER.write(FILES.get(Math.floorMod(bytes[0], FILES.size())), rest);
    CsvFolder.read(FOLDER.path(), Locale.ENGLISH).problems();
    Settings settings = Settings.empty().with(CsvStoreProvider.DIRECTORY, FOLDER.path());
    try (Storage store = new CsvStoreProvider().open(settings)) {
      assertThat(store).isNotNull();
    } catch (PowException refused) {
      assertThat(refused).isInstanceOf(InvalidDataException.class);
    }
  }
}
