package nl.pow.core.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;

/**
 * The division of one labour-market region into sub-regions, which need not cover all of it.
 *
 * <p>Each municipality stands in it at most once and belongs to the region; no two sub-regions have
 * the same name. Immutable and safe for use by many threads.
 */
public final class SubRegions {
  private final Region region;
  private final SortedSet<MunicipalityCode> ofRegion;
  private final List<SubRegion> parts;

  private SubRegions(Region region, SortedSet<MunicipalityCode> ofRegion, List<SubRegion> parts) {
    this.region = region;
    this.ofRegion = ofRegion;
    this.parts = List.copyOf(parts);
  }

  /**
   * Divides a region.
   *
   * @param register the list of the year that the division is for
   * @param region the code of the region
   * @param parts its sub-regions
   * @return the division
   * @throws UnknownRegionException if there is no such region
   * @throws InvalidDataException with all faults, if a municipality stands twice or lies elsewhere,
   *     or if a name stands twice
   */
  public static SubRegions of(RegionRegister register, RegionCode region, List<SubRegion> parts) {
    Region known = register.region(region);
    SortedSet<MunicipalityCode> ofRegion =
        register.municipalitiesOf(region).stream()
            .map(Municipality::code)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Problem> problems = new SubRegionCheck(known, ofRegion).problems(parts);
    if (!problems.isEmpty()) {
      throw new InvalidDataException("The division of region [" + known.name() + "]", problems);
    }
    return new SubRegions(known, ofRegion, parts);
  }

  /**
   * The region that is divided.
   *
   * @return the region, as of the year of the register
   */
  public Region region() {
    return region;
  }

  /**
   * The sub-regions.
   *
   * @return in the order in which they were given
   */
  public List<SubRegion> parts() {
    return parts;
  }

  /**
   * The innermost sub-region that a municipality belongs to.
   *
   * @param municipality a code
   * @return the sub-region, or empty when it belongs to none
   */
  public Optional<SubRegion> find(MunicipalityCode municipality) {
    return tree().filter(part -> part.municipalities().contains(municipality)).findFirst();
  }

  /**
   * The municipalities of the region that belong to no sub-region.
   *
   * @return in the order of their codes
   */
  public List<MunicipalityCode> remainder() {
    return ofRegion.stream().filter(code -> find(code).isEmpty()).toList();
  }

  /**
   * Adds up what was counted per municipality.
   *
   * @param counts a count per municipality; a municipality that is left out counts as 0
   * @return the count of the region and of each sub-region
   * @throws UnknownPlaceException if a municipality lies outside the region, so that no count is
   *     lost
   */
  public RollUp rollUp(Map<MunicipalityCode, Long> counts) {
    counts.keySet().stream()
        .filter(code -> !ofRegion.contains(code))
        .sorted()
        .findFirst()
        .ifPresent(
            code -> {
              throw new UnknownPlaceException(
                  "The municipality ["
                      + code
                      + "] does not belong to region ["
                      + region.name()
                      + "].\nMaybe it was counted in another year or region.",
                  List.of());
            });
    return rollUp(region.name(), remainder(), parts, counts);
  }

  private static RollUp rollUp(
      String name,
      List<MunicipalityCode> own,
      List<SubRegion> parts,
      Map<MunicipalityCode, Long> counts) {
    long remainder =
        own.stream().mapToLong(code -> counts.getOrDefault(code, 0L)).reduce(0, Math::addExact);
    return new RollUp(
        name,
        remainder,
        parts.stream().map(p -> rollUp(p.name(), p.municipalities(), p.parts(), counts)).toList());
  }

  private Stream<SubRegion> tree() {
    return parts.stream().flatMap(SubRegion::tree);
  }
}
