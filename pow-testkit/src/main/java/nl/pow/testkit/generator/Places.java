package nl.pow.testkit.generator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.region.Municipality;
import nl.pow.core.region.MunicipalityCode;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;

/** The postcodes of a region in some year, out of the postcodes of the last. */
final class Places {
  private final RegionRegister then;
  private final RegionRegister now;

  private Places(RegionRegister then) {
    this.then = then;
    List<Integer> years = RegionRegister.years();
    this.now = RegionRegister.ofYear(years.get(years.size() - 1));
  }

  /** A municipality that grew out of ones of several regions lies in none of them. */
  static List<Postcode> of(RegionRegister then, RegionCode region) {
    Places places = new Places(then);
    Set<MunicipalityCode> inside = new TreeSet<>();
    for (Municipality municipality : places.now.municipalities()) {
      if (places.regions(municipality.code()).equals(Set.of(region))) {
        inside.add(municipality.code());
      }
    }
    return places.now.postcodes().stream()
        .filter(area -> inside.contains(area.municipality()))
        .map(PostcodeArea::postcode)
        .toList();
  }

  private Set<RegionCode> regions(MunicipalityCode code) {
    Set<RegionCode> regions = new TreeSet<>();
    then.findMunicipality(code)
        .ifPresentOrElse(
            known -> regions.add(known.region()),
            () ->
                now.successions().stream()
                    .filter(s -> s.successors().stream().anyMatch(to -> to.code().equals(code)))
                    .forEach(s -> regions.addAll(regions(s.code()))));
    return regions;
  }
}
