package nl.pow.adapters.esco.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.ConceptLinks;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.Reuse;
import nl.pow.adapters.esco.concept.SkillConcept;

/** Puts what was read in order, and numbers it. */
final class Assembly {
  private final Draft draft;
  private final SkillTypes types;
  private final List<String> occupations;
  private final List<String> skills;
  private final List<String> iscoGroups;
  private final List<String> skillGroups;
  private final Map<String, Integer> numbers = new HashMap<>();

  Assembly(Draft draft, SkillTypes types) {
    this.draft = draft;
    this.types = types;
    occupations = sorted(draft.occupations, OccupationConcept::code);
    skills = new ArrayList<>(draft.skills);
    skills.addAll(draft.namedSkills);
    iscoGroups = sorted(draft.iscoGroups, Function.identity());
    skillGroups = sorted(draft.skillGroups, Function.identity());
    for (List<String> keys : List.of(occupations, skills, skillGroups)) {
      for (int i = 0; i < keys.size(); i++) {
        numbers.put(keys.get(i), i);
      }
    }
  }

  Classification classification() {
    Map<Locale, Dictionary> names = new LinkedHashMap<>();
    draft.names().forEach((language, named) -> names.put(language, dictionary(named)));
    return new Classification(
        values(occupations, draft.occupations),
        skills.stream().map(this::skill).toList(),
        values(iscoGroups, draft.iscoGroups),
        values(skillGroups, draft.skillGroups),
        Collections.unmodifiableMap(names),
        links());
  }

  private SkillConcept skill(String key) {
    return new SkillConcept(
        NamedSkill.id(key), types.isKnowledge(key), draft.reuse.getOrDefault(key, Reuse.UNKNOWN));
  }

  private Dictionary dictionary(Map<String, Names> named) {
    return new Dictionary(
        names(occupations, named),
        names(skills, named),
        preferred(iscoGroups, named),
        preferred(skillGroups, named));
  }

  private ConceptLinks links() {
    return new ConceptLinks(
        links(Link.ESSENTIAL, occupations),
        links(Link.OPTIONAL, occupations),
        links(Link.BROADER_OCCUPATION, occupations),
        links(Link.BROADER_SKILL, skills),
        links(Link.SKILL_GROUP, skills),
        links(Link.BROADER_GROUP, skillGroups),
        links(Link.NEEDS, skills),
        links(Link.GOES_WITH, skills));
  }

  private Links links(Link link, List<String> sources) {
    Relations relations = draft.relations(link);
    return Links.of(
        sources.stream()
            .map(relations::from)
            .map(targets -> targets.keySet().stream().mapToInt(this::number).toArray())
            .toList());
  }

  private int number(String key) {
    return Objects.requireNonNull(numbers.get(key), key);
  }

  private static <T> List<String> sorted(Map<String, T> concepts, Function<T, String> code) {
    return concepts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> code.apply(entry.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <T> List<T> values(List<String> keys, Map<String, T> concepts) {
    return keys.stream().map(concepts::get).map(Objects::requireNonNull).toList();
  }

  private static List<Names> names(List<String> keys, Map<String, Names> named) {
    return keys.stream().map(key -> named.getOrDefault(key, Names.NONE)).toList();
  }

  private static List<String> preferred(List<String> keys, Map<String, Names> named) {
    return names(keys, named).stream()
        .map(names -> Objects.requireNonNullElse(names.preferred(), ""))
        .toList();
  }
}
