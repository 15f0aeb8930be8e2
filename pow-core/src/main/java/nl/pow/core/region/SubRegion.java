package nl.pow.core.region;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;

/**
 * A named part of a labour-market region: some municipalities, further parts, or both.
 *
 * <p>Sub-regions are made by who uses the library, for no law defines them. {@link SubRegions}
 * checks that they fit into their region.
 *
 * @param name 1 to 100 characters, not blank
 * @param municipalities those that belong to no part of this sub-region
 * @param parts the parts that it is divided into, mostly none
 */
public record SubRegion(String name, List<MunicipalityCode> municipalities, List<SubRegion> parts) {
  /**
   * Checks the name and copies the lists.
   *
   * @throws InvalidValueException if the name is blank or too long
   */
  public SubRegion {
    if (name.isBlank() || name.length() > 100) {
      throw new InvalidValueException(
          "sub-region-name", "A sub-region has a name of 1 to 100 characters that is not blank.");
    }
    municipalities = List.copyOf(municipalities);
    parts = List.copyOf(parts);
  }

  /**
   * A sub-region without parts.
   *
   * @param name its name
   * @param municipalities its municipalities
   * @return a new sub-region
   * @throws InvalidValueException if the name is blank or too long
   */
  public static SubRegion of(String name, MunicipalityCode... municipalities) {
    return new SubRegion(name, List.of(municipalities), List.of());
  }

  /**
   * This sub-region with one more part.
   *
   * @param part the part to add after the others
   * @return a new sub-region
   */
  public SubRegion with(SubRegion part) {
    return new SubRegion(
        name, municipalities, Stream.concat(parts.stream(), Stream.of(part)).toList());
  }

  /** This sub-region, then its parts and theirs, from top to bottom. */
  Stream<SubRegion> tree() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(SubRegion::tree));
  }
}
