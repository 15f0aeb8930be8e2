package nl.pow.adapters.esco.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.ConceptLinks;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.Reuse;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.profile.SkillId;

/**
 * ESCO 1.2 as it comes with the library: occupations and ISCO groups with Dutch and English names,
 * skills and their groups with English ones. How widely a skill is of use is known of 2,300 of
 * them: those in a collection, such as the digital or the green skills.
 */
public final class Bundled {
  private static final int[] NONE = {};

  // code, id, broader; essential, optional
  private final Columns occupations = Columns.read("occupations.csv", 3, 2);
  // code, type, reuse, groups; broader, needs, goes with
  private final Columns skills = Columns.read("skills.csv", 4, 3);
  // code, Dutch and English name
  private final Columns iscoGroups = Columns.read("isco-groups.csv", 3, 0);
  // code, broader, name
  private final Columns skillGroups = Columns.read("skill-groups.csv", 3, 0);

  private Bundled() {}

  /**
   * Reads all of it anew, but for the names of occupations and skills: those are read when first
   * asked for. Whoever needs it often keeps it.
   *
   * @return the classification
   */
  public static Classification read() {
    return new Bundled().classification();
  }

  private Classification classification() {
    List<Names> none = Collections.nCopies(skills.texts(0).size(), Names.NONE);
    List<Names> english = new Titles("skills_en.csv", skills.texts(0).size());
    Map<Locale, Dictionary> names = new LinkedHashMap<>();
    names.put(Locale.ENGLISH, dictionary("en", english, iscoGroups.texts(2), skillGroups.texts(2)));
    List<String> noGroups = Collections.nCopies(skillGroups.texts(0).size(), "");
    names.put(Locale.forLanguageTag("nl"), dictionary("nl", none, iscoGroups.texts(1), noGroups));
    return new Classification(
        occupationConcepts(),
        skillConcepts(),
        List.copyOf(iscoGroups.texts(0)),
        List.copyOf(skillGroups.texts(0)),
        Collections.unmodifiableMap(names),
        links());
  }

  private Dictionary dictionary(
      String language, List<Names> ofSkills, List<String> ofIsco, List<String> ofGroups) {
    Titles titles = new Titles("occupations_" + language + ".csv", occupations.texts(0).size());
    return new Dictionary(titles, ofSkills, List.copyOf(ofIsco), List.copyOf(ofGroups));
  }

  private List<OccupationConcept> occupationConcepts() {
    List<OccupationConcept> concepts = new ArrayList<>();
    for (int i = 0; i < occupations.texts(0).size(); i++) {
      String code = occupations.texts(0).get(i);
      concepts.add(new OccupationConcept(occupations.texts(1).get(i), code, code.substring(0, 4)));
    }
    return List.copyOf(concepts);
  }

  private List<SkillConcept> skillConcepts() {
    List<SkillConcept> concepts = new ArrayList<>();
    for (int i = 0; i < skills.texts(0).size(); i++) {
      boolean knowledge = skills.texts(1).get(i).equals("knowledge");
      Reuse reuse = Reuse.valueOf(skills.texts(2).get(i));
      concepts.add(new SkillConcept(SkillId.parse(skills.texts(0).get(i)), knowledge, reuse));
    }
    return List.copyOf(concepts);
  }

  private ConceptLinks links() {
    return new ConceptLinks(
        Links.of(occupations.numbers(0)),
        Links.of(occupations.numbers(1)),
        places(occupations.texts(2), occupations.texts(0)),
        Links.of(skills.numbers(0)),
        places(skills.texts(3), skillGroups.texts(0)),
        places(skillGroups.texts(1), skillGroups.texts(0)),
        Links.of(skills.numbers(1)),
        Links.of(skills.numbers(2)));
  }

  /** Links to what fields name by codes with a blank between two. */
  private static Links places(List<String> fields, List<String> codes) {
    Map<String, Integer> places = new HashMap<>();
    codes.forEach(code -> places.put(code, places.size()));
    List<int[]> targets = new ArrayList<>();
    for (String field : fields) {
      targets.add(field.isEmpty() ? NONE : places(field.split(" ", -1), places));
    }
    return Links.of(targets);
  }

  private static int[] places(String[] codes, Map<String, Integer> places) {
    int[] found = new int[codes.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = places.getOrDefault(codes[i], -1);
    }
    return found;
  }
}
