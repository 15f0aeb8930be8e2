package nl.pow.core.region;

import java.util.List;

/**
 * A municipality (gemeente) as it stands in the list of one year.
 *
 * @param code the CBS code
 * @param name its name in that year
 * @param otherNames names of other years and other names in use, each of which finds it too
 * @param region the labour-market region that it belongs to in that year
 * @param corop its COROP area in its last known year
 * @param province its province in its last known year
 * @param firstYear the first year in which it is known, from 2010, where the source begins
 * @param lastYear the last year in which it is known, 2026 when it still exists
 */
public record Municipality(
    MunicipalityCode code,
    String name,
    List<String> otherNames,
    RegionCode region,
    Area corop,
    Area province,
    int firstYear,
    int lastYear) {
  /** Copies the list. */
  public Municipality {
    otherNames = List.copyOf(otherNames);
  }
}
