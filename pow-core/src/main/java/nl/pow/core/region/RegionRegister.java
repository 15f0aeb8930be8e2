package nl.pow.core.region;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The 35 labour-market regions of the Netherlands and their municipalities in one year.
 *
 * <p>There are lists of 2015 (393 municipalities) and 2026 (342). Names are found whatever their
 * case, accents, blanks and hyphens: {@code Helmond de Peel} finds Helmond-De Peel. What does not
 * resolve is refused with the nearest names. Immutable and safe for use by many threads; a list is
 * read once, when it is first asked for, and its postcodes when the first of those is. Looking up
 * costs O(log n).
 *
 * <p>Sources: CBS, "Gebieden in Nederland" (CC BY 4.0); Besluit werkgebieden UWV 2015, annex 3;
 * GeoNames, postcodes (CC BY 4.0).
 */
public final class RegionRegister {
  private final int year;
  private final SortedMap<RegionCode, Region> regions;
  private final SortedMap<Integer, Region> byNumber;
  private final SortedMap<MunicipalityCode, Municipality> municipalities;
  private final SortedMap<MunicipalityCode, Succession> successions;
  private final List<Move> moves;
  private final Names<Region> regionNames;
  private final Names<Municipality> municipalityNames;
  private final Names<Succession> successionNames;
  private final Refusals refusals = new Refusals(this);

  private RegionRegister(int year) {
    RegisterFiles files = new RegisterFiles();
    List<Region> ofYear = files.regions(year);
    this.year = year;
    regions = by(Region::code, ofYear);
    byNumber = by(Region::number, ofYear);
    municipalities = by(Municipality::code, files.municipalities(year));
    successions = by(Succession::code, files.successionsBefore(year));
    moves = files.moves();
    regionNames = new Names<>(regions(), r -> names(r.name(), r.otherNames()));
    municipalityNames = new Names<>(municipalities(), RegionRegister::names);
    successionNames = new Names<>(successions(), s -> Stream.of(s.name()));
  }

  private static final class List2015 {
    static final RegionRegister REGISTER = new RegionRegister(RegisterFiles.FIRST_LIST);
  }

  private static final class List2026 {
    static final RegionRegister REGISTER = new RegionRegister(RegisterFiles.LAST_LIST);
  }

  /** Apart, for there are thousands of them and many callers never ask for one. */
  private static final class Areas2026 {
    static final SortedMap<Integer, PostcodeArea> BY_POSTCODE =
        by(
            area -> area.postcode().pc4(),
            RegisterFiles.postcodes(List2026.REGISTER.municipalities.values()));
  }

  /**
   * The register of one year.
   *
   * @param year one of {@link #years()}
   * @return the same register on each call
   * @throws UnknownYearException if there is no list of that year
   */
  public static RegionRegister ofYear(int year) {
    return switch (year) {
      case RegisterFiles.FIRST_LIST -> List2015.REGISTER;
      case RegisterFiles.LAST_LIST -> List2026.REGISTER;
      default -> throw new UnknownYearException(year, years());
    };
  }

  /**
   * The years that there is a list of.
   *
   * @return oldest first
   */
  public static List<Integer> years() {
    return List.of(RegisterFiles.FIRST_LIST, RegisterFiles.LAST_LIST);
  }

  /**
   * The year of this register.
   *
   * @return a calendar year
   */
  public int year() {
    return year;
  }

  /**
   * All regions of this year.
   *
   * @return 35, in the order of their numbers
   */
  public List<Region> regions() {
    return List.copyOf(byNumber.values());
  }

  /**
   * All municipalities of this year.
   *
   * @return 393 in 2015, 342 in 2026, in the order of their codes
   */
  public List<Municipality> municipalities() {
    return List.copyOf(municipalities.values());
  }

  /**
   * The municipalities of one region.
   *
   * @param region the code of a region
   * @return at least one, in the order of their codes
   * @throws UnknownRegionException if there is no such region
   */
  public List<Municipality> municipalitiesOf(RegionCode region) {
    RegionCode known = region(region).code();
    return municipalities.values().stream().filter(m -> m.region().equals(known)).toList();
  }

  /**
   * The municipalities that ended between 2010 and this year.
   *
   * @return in the order of their codes
   */
  public List<Succession> successions() {
    return List.copyOf(successions.values());
  }

  /**
   * The municipalities that exist in 2015 and in 2026 and changed region between; when is unknown.
   *
   * @return in the order of their codes
   */
  public List<Move> moves() {
    return moves;
  }

  /**
   * The areas of all postcodes without letters.
   *
   * @return in the order of the postcodes; empty for 2015, for which they are not known
   */
  public List<PostcodeArea> postcodes() {
    return List.copyOf(areas().values());
  }

  /**
   * The region with a CBS code.
   *
   * @param code such as {@code AM24}
   * @return the region
   * @throws UnknownRegionException if there is none
   */
  public Region region(RegionCode code) {
    return findRegion(code).orElseThrow(() -> refusals.region(code));
  }

  /**
   * The region with a CBS code, if there is one.
   *
   * @param code such as {@code AM24}
   * @return the region, or empty
   */
  public Optional<Region> findRegion(RegionCode code) {
    return Optional.ofNullable(regions.get(code));
  }

  /**
   * The region with a number of the law, which is its code in SUWI messages too.
   *
   * @param number 1 to 35; 29 is Zeeland
   * @return the region
   * @throws UnknownRegionException if there is none
   */
  public Region regionNumbered(int number) {
    return Optional.ofNullable(byNumber.get(number)).orElseThrow(() -> refusals.region(number));
  }

  /**
   * The region with a name of this or another year; the word "arbeidsmarktregio" or "regio" may
   * stand before it.
   *
   * @param name such as {@code "Helmond de Peel"}
   * @return the region
   * @throws UnknownRegionException if there is none; it suggests the region of the municipality of
   *     that name, and names that are spelt nearly so
   */
  public Region regionNamed(String name) {
    List<String> asked = List.of(name, name.replaceFirst("(?i)^\\s*(arbeidsmarkt)?regio\\s+", ""));
    return asked.stream()
        .flatMap(n -> regionNames.exactly(n).stream())
        .findFirst()
        .orElseThrow(() -> refusals.region(name, asked.stream().flatMap(this::near)));
  }

  private Stream<Region> near(String name) {
    return Stream.concat(
        municipalityNames.exactly(name).stream().map(m -> region(m.region())),
        regionNames.nearest(name).stream());
  }

  /**
   * The municipality with a CBS code.
   *
   * @param code such as {@code GM0687}
   * @return the municipality
   * @throws UnknownPlaceException if this year has none; it names the successors of one that ended
   */
  public Municipality municipality(MunicipalityCode code) {
    return findMunicipality(code)
        .orElseThrow(() -> refusals.municipality(code, findSuccession(code)));
  }

  /**
   * The municipality with a CBS code, if this year has one.
   *
   * @param code such as {@code GM0687}
   * @return the municipality, or empty
   */
  public Optional<Municipality> findMunicipality(MunicipalityCode code) {
    return Optional.ofNullable(municipalities.get(code));
  }

  /**
   * The municipality with a name of this or another year; "gemeente" may stand before it.
   *
   * @param name such as {@code "Den Haag"} or {@code "Bergen (Limburg)"}
   * @return the municipality
   * @throws UnknownPlaceException if there is none or more than one; it names the candidates, the
   *     successors of one that ended, or names that are spelt nearly so
   */
  public Municipality municipalityNamed(String name) {
    String bare = name.replaceFirst("(?i)^\\s*gemeente\\s+", "");
    List<Municipality> found = municipalityNames.exactly(bare);
    if (found.size() > 1) {
      throw refusals.ambiguous(name, found);
    }
    return found.stream()
        .findFirst()
        .orElseThrow(
            () ->
                findSuccession(bare)
                    .map(refusals::ended)
                    .orElseGet(() -> refusals.municipality(name, municipalityNames.nearest(bare))));
  }

  /**
   * What became of a municipality that ended between 2010 and this year.
   *
   * @param code the code that it had
   * @return its successors, or empty when it did not end then
   */
  public Optional<Succession> findSuccession(MunicipalityCode code) {
    return Optional.ofNullable(successions.get(code));
  }

  /**
   * What became of a municipality that ended between 2010 and this year.
   *
   * @param name the last name that it had
   * @return its successors, or empty when none of that name ended then
   */
  public Optional<Succession> findSuccession(String name) {
    return successionNames.exactly(name).stream().findFirst();
  }

  /**
   * The region that a municipality belongs to in this year.
   *
   * @param code the code of a municipality
   * @return the region
   * @throws UnknownPlaceException if this year has no such municipality
   */
  public Region regionOf(MunicipalityCode code) {
    return region(municipality(code).region());
  }

  /**
   * The area of a postcode; letters in it are ignored.
   *
   * @param postcode a postcode
   * @return its position, municipality and region
   * @throws UnknownPlaceException if it is not known; the postcode does not stand in the message
   */
  public PostcodeArea area(Postcode postcode) {
    return findArea(postcode).orElseThrow(() -> refusals.postcode(areas().size()));
  }

  /**
   * The area of a postcode, if it is known; letters in it are ignored.
   *
   * @param postcode a postcode
   * @return its position, municipality and region, or empty
   */
  public Optional<PostcodeArea> findArea(Postcode postcode) {
    return Optional.ofNullable(areas().get(postcode.pc4()));
  }

  private SortedMap<Integer, PostcodeArea> areas() {
    return year == RegisterFiles.LAST_LIST ? Areas2026.BY_POSTCODE : Collections.emptySortedMap();
  }

  /** Bergen (L.) is found as Bergen and as Bergen (Limburg) too. */
  private static Stream<String> names(Municipality m) {
    int bracket = m.name().indexOf(" (");
    Stream<String> written = names(m.name(), m.otherNames());
    if (bracket < 0) {
      return written;
    }
    String bare = m.name().substring(0, bracket);
    return Stream.concat(written, Stream.of(bare, bare + m.province().name()));
  }

  private static Stream<String> names(String name, Collection<String> otherNames) {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> by(
      Function<V, K> key, List<V> values) {
    SortedMap<K, V> map = new TreeMap<>();
    values.forEach(value -> map.put(key.apply(value), value));
    return map;
  }
}
