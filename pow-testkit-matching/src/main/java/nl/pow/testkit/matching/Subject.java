package nl.pow.testkit.matching;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** What the page of a run tells of who was tried. */
final class Subject {
  private Subject() {}

  static SortedMap<String, String> facts(
      String provider, Map<String, String> settings, LongStream seeds) {
    return new TreeMap<>(
        Map.of(
            "Provider", provider,
            "Settings", new TreeMap<>(settings).toString(),
            "Markets", Long.toString(seeds.count())));
  }
}
