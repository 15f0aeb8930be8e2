package nl.pow.core.region;

/**
 * A municipality that stands in another labour-market region in 2026 than in 2015.
 *
 * @param code the CBS code of the municipality
 * @param name its name in 2026
 * @param from the region of 2015
 * @param to the region of 2026
 */
public record Move(MunicipalityCode code, String name, RegionCode from, RegionCode to) {}
