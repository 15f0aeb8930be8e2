package nl.pow.adapters.esco.folder;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.Reuse;

/**
 * What has been read so far; concepts are known by the end of their URI, such as {@code
 * skill/f00d}.
 */
final class Draft {
  final SortedMap<String, OccupationConcept> occupations = new TreeMap<>();
  final SortedSet<String> skills = new TreeSet<>();
  final SortedSet<String> namedSkills = new TreeSet<>();
  final SortedMap<String, String> iscoGroups = new TreeMap<>();
  final SortedMap<String, String> skillGroups = new TreeMap<>();
  final Map<String, Reuse> reuse = new HashMap<>();
  private final SortedMap<Locale, Map<String, Names>> names =
      new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
  private final Map<Link, Relations> relations = new EnumMap<>(Link.class);

  Relations relations(Link link) {
    return relations.computeIfAbsent(link, k -> new Relations());
  }

  SortedMap<Locale, Map<String, Names>> names() {
    return names;
  }

  Map<String, Names> names(Locale language) {
    return names.computeIfAbsent(language, k -> new HashMap<>());
  }
}
