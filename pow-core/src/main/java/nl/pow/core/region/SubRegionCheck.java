package nl.pow.core.region;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;

/** Finds all that keeps sub-regions from being a division of their region. */
final class SubRegionCheck {
  private final Region region;
  private final SortedSet<MunicipalityCode> ofRegion;
  private final SortedMap<MunicipalityCode, String> taken = new TreeMap<>();
  private final SortedMap<String, String> namePaths = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  SubRegionCheck(Region region, SortedSet<MunicipalityCode> ofRegion) {
    this.region = region;
    this.ofRegion = ofRegion;
  }

  List<Problem> problems(List<SubRegion> parts) {
    check("", parts);
    return List.copyOf(problems);
  }

  private void check(String above, List<SubRegion> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String path = above + "parts[" + i + "]";
      SubRegion part = parts.get(i);
      name(path + ".name", part.name());
      for (int j = 0; j < part.municipalities().size(); j++) {
        municipality(path + ".municipalities[" + j + "]", part, part.municipalities().get(j));
      }
      check(path + ".", part.parts());
    }
  }

  private void name(String path, String name) {
    String first = namePaths.putIfAbsent(Spelling.fold(name), path);
    if (first != null) {
      add("sub-region-name-twice", path, "The name [" + name + "] stands at " + first + " too.");
    }
  }

  private void municipality(String path, SubRegion part, MunicipalityCode code) {
    if (!ofRegion.contains(code)) {
      add(
          "municipality-of-other-region",
          path,
          "The municipality [" + code + "] does not belong to region [" + region.name() + "].");
    }
    String other = taken.putIfAbsent(code, part.name());
    if (other != null) {
      add(
          "municipality-twice",
          path,
          "The municipality [" + code + "] stands in [" + other + "] already.");
    }
  }

  private void add(String code, String path, String message) {
    problems.add(new Problem(code, Severity.ERROR, path, Source.none(), message));
  }
}
