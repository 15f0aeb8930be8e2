package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.pow.core.Code;
import nl.pow.core.Id;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.access.ActorId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.region.MunicipalityCode;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Makes the values that check themselves, and texts. */
final class Leaves {
  private static final List<String> PIECES =
      List.of(
          "Zoë",
          "'s-Hertogenbosch",
          "\"",
          "\"\"",
          "'",
          ",",
          ";",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\\",
          "0031",
          "007",
          "=1+1",
          "-Dupont",
          "+31 6",
          "@",
          "null",
          "NULL",
          " ",
          "  ",
          "\u00a0",
          "\ufeff",
          "e\u0301",
          "\u200b",
          "İ",
          "ß",
          "汉字",
          "😀",
          "العربية",
          "%s",
          "{0}",
          "${x}",
          "--",
          "/*",
          "<b>",
          "&amp;",
          "a",
          "B",
          "1.0",
          "1e5",
          "true",
          "2026-11-21");
  private static final Pattern DIGITS = Pattern.compile("[0-9]++");
  private static final List<String> REGIONS = List.of("AM01", "AM05", "AM24", "AM35");
  private static final List<String> SCHEMES = List.of("esco", "sbi", "x-0");
  private static final List<String> VALUES =
      List.of("2654.1.7", "0100", "a,b;c", "\"q\"", "a:b", "'", "=1", "|", "\\n", "-", "~");

  private final RandomGenerator random;
  private final boolean anyId;
  private final Map<Class<?>, Supplier<Object>> makers;

  /**
   * Makes values out of chance.
   *
   * @param anyId whether it makes up ids of every type
   */
  Leaves(RandomGenerator random, boolean anyId) {
    this.random = random;
    this.anyId = anyId;
    makers =
        Map.ofEntries(
            Map.entry(RegionCode.class, () -> new RegionCode(one(REGIONS))),
            Map.entry(Postcode.class, this::postcode),
            Map.entry(Code.class, this::code),
            Map.entry(OccupationCode.class, () -> new OccupationCode(code())),
            Map.entry(SkillId.class, () -> new SkillId(code())),
            Map.entry(
                LanguageCode.class, () -> new LanguageCode(one(List.of("nld", "eng", "rif")))),
            Map.entry(MunicipalityCode.class, this::municipality),
            Map.entry(GeoPoint.class, this::point),
            Map.entry(HoursPerWeek.class, this::hours),
            Map.entry(LocalDate.class, this::day),
            Map.entry(Period.class, this::period),
            Map.entry(Quarter.class, () -> Quarter.of(day())),
            Map.entry(ActorId.class, () -> new ActorId("a-" + random.nextInt(9))),
            Map.entry(EmployerId.class, () -> new EmployerId("e-" + random.nextInt(9))),
            Map.entry(ProfessionalId.class, () -> new ProfessionalId("p." + random.nextInt(9))));
  }

  boolean makes(Class<?> type) {
    return makers.containsKey(type) || (anyId && Id.class.isAssignableFrom(type));
  }

  @Nullable Object of(Class<?> type) {
    Supplier<Object> maker = makers.get(type);
    if (maker == null && anyId && Id.class.isAssignableFrom(type)) {
      return Blueprint.of(type).make(List.of(id(type)));
    }
    return maker == null ? null : maker.get();
  }

  /** Mostly few, so that they meet; at times as long as an id can be. */
  private String id(Class<?> type) {
    String prefix = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + "-";
    return random.nextInt(20) == 0 ? prefix + "_9.".repeat(66) : prefix + random.nextInt(9);
  }

  /** A text of at most so many UTF-16 units. */
  String text(int max, boolean filled) {
    StringBuilder text = new StringBuilder(filled ? "x" : "");
    for (int i = random.nextInt(6); i > 0; i--) {
      String piece = one(PIECES);
      int length = text.length() + piece.length();
      if (length <= max && (length < 9 || !looksLikeBsn(text + piece))) {
        text.append(piece);
      }
    }
    return text.toString();
  }

  private static boolean looksLikeBsn(String text) {
    return DIGITS.matcher(text).results().anyMatch(run -> Id.passesElevenProof(run.group()));
  }

  /** Eight digits for the pattern of the trade register, fewer otherwise; leading zeros. */
  String digits(String pattern) {
    String digits = "0" + random.nextInt(1_000_000, 10_000_000);
    return pattern.contains("{8}") ? digits : digits.substring(0, random.nextInt(1, 8));
  }

  private Postcode postcode() {
    String digits = Integer.toString(random.nextInt(1000, 10_000));
    return new Postcode(random.nextBoolean() ? digits : digits + "AZ");
  }

  private Code code() {
    return new Code(one(SCHEMES), one(VALUES));
  }

  private MunicipalityCode municipality() {
    return new MunicipalityCode("GM" + random.nextInt(1000, 2000));
  }

  private GeoPoint point() {
    return new GeoPoint(
        random.nextInt(50_000_000, 54_000_000), random.nextInt(3_000_000, 8_000_000));
  }

  private HoursPerWeek hours() {
    int least = random.nextInt(100);
    return new HoursPerWeek(least, random.nextInt(least, 100));
  }

  private LocalDate day() {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_938));
  }

  private Period period() {
    LocalDate from = day();
    LocalDate to = from.plusDays(random.nextInt(100));
    boolean late = to.getYear() > 2200;
    return new Period(
        random.nextInt(3) == 0 ? null : from, late || random.nextInt(3) == 0 ? null : to);
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
