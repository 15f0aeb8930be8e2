package nl.pow.core.region;

/**
 * A municipality of 2026 that took over a part of one that ended.
 *
 * @param code the CBS code of the municipality of 2026
 * @param name its name in 2026
 * @param percent the part of the ended municipality's postcodes that lies in it now, 1 to 100
 */
public record Successor(MunicipalityCode code, String name, int percent) {}
