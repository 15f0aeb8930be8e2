package nl.pow.adapters.esco.competentnl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.adapters.esco.title.Title;
import nl.pow.core.Code;
import nl.pow.core.Problem;
import nl.pow.core.profile.SkillId;

/** What an export held, and every fault of it; filled while it is read. */
final class Export {
  /** The preferred name of each occupation and skill. */
  final SortedMap<Code, String> names = new TreeMap<>();

  /** All titles of occupations. */
  final List<Title> titles = new ArrayList<>();

  /** The occupations, in ascending order. */
  final SortedSet<Code> occupations = new TreeSet<>();

  /** The skills, in ascending order. */
  final SortedSet<Code> skills = new TreeSet<>();

  /** What each occupation asks. */
  final SortedMap<Code, SortedMap<SkillId, Weight>> requirements = new TreeMap<>();

  /** What fits each concept in ESCO and ISCO. */
  final SortedMap<Code, SortedSet<Match>> matches = new TreeMap<>();

  /** The faults. */
  final SortedSet<Problem> problems = new TreeSet<>();

  Map<SkillId, Weight> requirements(Code occupation) {
    return requirements.getOrDefault(occupation, new TreeMap<>());
  }

  SortedSet<Match> matches(Code concept) {
    return matches.getOrDefault(concept, new TreeSet<>());
  }
}
