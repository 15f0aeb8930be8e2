package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvReading;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.store.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text is read in the charset that was named, or refused; never as something else. */
class CharsetTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Charset> BOTH = List.of(StandardCharsets.UTF_8, WINDOWS);
  private static final String SIGNS =
      "abcdefghijklmnopqrstuvwxyzABCXYZ 0123456789'-.éëïöüèêçáóíúàâÉËÖ€’‘…ŠšŽž";

  @TempDir private Path folder;

  private static String dutch(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.append('x').toString();
  }

  private static final Map<Charset, Mapping<Candidate>> MAPPINGS =
      Map.of(StandardCharsets.UTF_8, mapping(StandardCharsets.UTF_8), WINDOWS, mapping(WINDOWS));

  private static Mapping<Candidate> mapping(Charset charset) {
    return Mapping.candidates(
        Profiles.of(
            charset.name(),
            Profiles.column("id", "id"),
            Profiles.column("name", "contact.presentation")));
  }

  private static MappingReading<Candidate> mapped(Path file, Charset charset) throws IOException {
    return MAPPINGS.get(charset).read(file);
  }

  /** 10,000 texts, each in both charsets. */
  @Test
  void dutchTextsComeInAsTheyAre() throws IOException {
    Random random = new Random(11);
    List<String> texts = new ArrayList<>();
    StringBuilder csv = new StringBuilder("id,name\n");
    for (int i = 0; i < 10_000; i++) {
      texts.add(dutch(random));
      csv.append("c-").append(i).append(',').append(texts.get(i)).append('\n');
    }
    for (Charset charset : BOTH) {
      Path file = Files.write(folder.resolve("export.csv"), csv.toString().getBytes(charset));
      MappingReading<Candidate> reading = mapped(file, charset);
      assertThat(reading.items()).hasSize(10_000);
      assertThat(reading.items())
          .extracting(c -> c.contact().presentation())
          .isEqualTo(texts)
          .noneMatch(text -> text.indexOf('\ufffd') >= 0);
    }
  }

  /** Files of windows-1252 taken for UTF-8: refused whenever UTF-8 does not allow the bytes. */
  @Test
  void whatIsNotInTheCharsetIsRefused() throws IOException {
    Random random = new Random(12);
    int broken = 0;
    for (int i = 0; i < 200; i++) {
      byte[] name = dutch(random).getBytes(WINDOWS);
      boolean breaks = !isUtf8(name);
      broken += breaks ? 1 : 0;
      assertThat(refusedAsCsv(name)).isEqualTo(breaks);
      assertThat(refusedAsExport(name)).isEqualTo(breaks);
    }
    assertThat(broken).isGreaterThan(150);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private boolean refusedAsCsv(byte[] name) throws IOException {
    CsvReading reading = csv("id,name,region,postcode,kvk_number\ne-1,", name, ",,,\n");
    return reading.problems().stream().map(Problem::code).anyMatch("csv-charset"::equals);
  }

  private CsvReading csv(String before, byte[] middle, String after) throws IOException {
    Files.write(folder.resolve("employer.csv"), joined(before, middle, after));
    return CsvFolder.read(folder, Locale.ENGLISH);
  }

  private boolean refusedAsExport(byte[] name) throws IOException {
    Path file = Files.write(folder.resolve("export.csv"), joined("id,name\nc-1,", name, "\n"));
    MappingReading<Candidate> reading = mapped(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return !reading.complete();
  }

  private static byte[] joined(String before, byte[] middle, String after) {
    byte[] start = before.getBytes(StandardCharsets.US_ASCII);
    byte[] end = after.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer whole = ByteBuffer.allocate(start.length + middle.length + end.length);
    return whole.put(start).put(middle).put(end).array();
  }

  /** Twelve ways in which a file can be written, and what becomes of each. */
  @Test
  void everyEncodingHasItsVerdict() throws IOException {
    Map<String, String> verdicts = new LinkedHashMap<>();
    verdicts.put("UTF-8", verdict(bytes("Zoë", StandardCharsets.UTF_8)));
    verdicts.put("UTF-8 with a mark", verdict(bytes("\ufeff", "Zoë", StandardCharsets.UTF_8)));
    verdicts.put("windows-1252", verdict(bytes("Zoë", WINDOWS)));
    verdicts.put("UTF-16LE", verdict(bytes("Zoë", StandardCharsets.UTF_16LE)));
    verdicts.put("UTF-16BE", verdict(bytes("Zoë", StandardCharsets.UTF_16BE)));
    verdicts.put("UTF-16 with a mark", verdict(bytes("Zoë", StandardCharsets.UTF_16)));
    verdicts.put("UTF-32", verdict(bytes("Zoë", Charset.forName("UTF-32"))));
    verdicts.put("cut in a sign", verdict(name((byte) 0xC3)));
    verdicts.put("too long a form", verdict(name((byte) 0xC0, (byte) 0xAF)));
    verdicts.put("half of a pair", verdict(name((byte) 0xED, (byte) 0xA0, (byte) 0x80)));
    verdicts.put(
        "beyond Unicode", verdict(name((byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80)));
    verdicts.put("NUL", verdict(name((byte) 0)));
    assertThat(verdicts.toString())
        .isEqualTo(
            "{UTF-8=Zoë, UTF-8 with a mark=Zoë, windows-1252=csv-charset, UTF-16LE=csv-nul,"
                + " UTF-16BE=csv-nul, UTF-16 with a mark=csv-charset, UTF-32=csv-nul, cut in a"
                + " sign=csv-charset, too long a form=csv-charset, half of a pair=csv-charset,"
                + " beyond Unicode=csv-charset, NUL=csv-nul}");
  }

  private static byte[] bytes(String name, Charset charset) {
    return bytes("", name, charset);
  }

  private static byte[] bytes(String mark, String name, Charset charset) {
    return (mark + "id,name,region,postcode,kvk_number\ne-1," + name + ",,,\n").getBytes(charset);
  }

  private static byte[] name(byte... name) {
    return joined("id,name,region,postcode,kvk_number\ne-1,x", name, ",,,\n");
  }

  private String verdict(byte[] file) throws IOException {
    Files.write(folder.resolve("employer.csv"), file);
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH);
    return reading.problems().isEmpty()
        ? reading.entities(Kind.EMPLOYER).stream().map(Employer::name).findFirst().orElse("")
        : reading.problems().get(0).code();
  }

  /** 1,000 numbers of nine digits that pass the 11-proof: no id, on no way in. */
  @Test
  void whatMayBeACitizenServiceNumberIsNoId() throws IOException {
    Random random = new Random(13);
    StringBuilder export = new StringBuilder("id,name\n");
    int made = 0;
    while (made < 1_000) {
      String number = number(random);
      if (number != null) {
        made++;
        export.append(number).append(",x\n");
        String told =
            catchThrowableOfType(InvalidValueException.class, () -> new CandidateId(number))
                .getMessage();
        assertThat(told).doesNotContain(number);
      }
    }
    Path file = Files.writeString(folder.resolve("export.csv"), export);
    MappingReading<Candidate> reading = mapped(file, StandardCharsets.UTF_8);
    assertThat(reading.items()).isEmpty();
    assertThat(reading.rejected()).hasSize(1_000);
    assertThat(reading.problems()).allMatch(problem -> problem.code().equals("id-bsn"));
  }

  /** Nine digits whose weighted sum is a multiple of eleven, or null. */
  private static String number(Random random) {
    int[] digits = random.ints(8, 0, 10).toArray();
    int sum = 0;
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * digits[i];
      number.append(digits[i]);
    }
    return sum % 11 == 10 || number.toString().equals("00000000")
        ? null
        : number.append(sum % 11).toString();
  }
}
