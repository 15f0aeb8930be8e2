package nl.pow.core.region;

import java.util.List;

/**
 * A labour-market region (arbeidsmarktregio) as it stands in the list of one year.
 *
 * <p>It has two numbers that must not be mixed up: 29 is the number of Zeeland in the law and in
 * the Dutch code list, {@code AM29} is the CBS code of Noord-Limburg.
 *
 * @param code the CBS code
 * @param number 1 to 35: its place in annex 3 of the Besluit werkgebieden UWV, also its code in the
 *     SUWI data register (SGR)
 * @param name its name in that year
 * @param otherNames names of other years and other names in use, each of which finds it too
 */
public record Region(RegionCode code, int number, String name, List<String> otherNames) {
  /** Copies the list. */
  public Region {
    otherNames = List.copyOf(otherNames);
  }
}
