package nl.pow.core.region;

import java.util.List;

/**
 * The area of a postcode without letters, in 2026.
 *
 * @param postcode four digits
 * @param position a point in the middle of the area
 * @param municipality the municipality that most of the area belongs to
 * @param region the labour-market region of that municipality
 * @param alsoIn other municipalities that a part of the area belongs to, mostly none
 */
public record PostcodeArea(
    Postcode postcode,
    GeoPoint position,
    MunicipalityCode municipality,
    RegionCode region,
    List<MunicipalityCode> alsoIn) {
  /** Copies the list. */
  public PostcodeArea {
    alsoIn = List.copyOf(alsoIn);
  }
}
