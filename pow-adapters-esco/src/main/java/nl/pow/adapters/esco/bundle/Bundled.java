package nl.pow.adapters.esco.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.ConceptLinks;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.Reuse;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.profile.SkillId;

/**
 * ESCO 1.2 as it comes with the library: occupations and ISCO groups with Dutch and English names,
 * skills and their groups with English ones.
 */
public final class Bundled {
  private final Sheet occupations = Sheet.read("occupations.csv");
  private final Sheet skills = Sheet.read("skills.csv");
  private final Sheet iscoGroups = Sheet.read("isco-groups.csv");
  private final Sheet skillGroups = Sheet.read("skill-groups.csv");

  private Bundled() {}

  /**
   * Reads all of it anew; whoever needs it often keeps it.
   *
   * @return the classification
   */
  public static Classification read() {
    return new Bundled().classification();
  }

  private Classification classification() {
    Map<Locale, Dictionary> names = new LinkedHashMap<>();
    names.put(Locale.ENGLISH, dictionary("en"));
    names.put(Locale.forLanguageTag("nl"), dictionary("nl"));
    return new Classification(
        occupationConcepts(),
        skillConcepts(),
        iscoGroups.column("code"),
        skillGroups.column("code"),
        Collections.unmodifiableMap(names),
        links());
  }

  private List<OccupationConcept> occupationConcepts() {
    List<String> codes = occupations.column("code");
    List<String> ids = occupations.column("id");
    List<OccupationConcept> concepts = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      concepts.add(new OccupationConcept(ids.get(i), code, code.substring(0, 4)));
    }
    return List.copyOf(concepts);
  }

  private List<SkillConcept> skillConcepts() {
    List<String> codes = skills.column("code");
    List<String> types = skills.column("type");
    List<String> reuses = skills.column("reuse");
    List<SkillConcept> concepts = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      SkillId id = SkillId.parse(codes.get(i));
      Reuse reuse = Reuse.valueOf(reuses.get(i));
      concepts.add(new SkillConcept(id, types.get(i).equals("knowledge"), reuse));
    }
    return List.copyOf(concepts);
  }

  private Dictionary dictionary(String language) {
    return new Dictionary(
        Sheet.read("occupations_" + language + ".csv").records().stream()
            .map(record -> names(record.getFields()))
            .toList(),
        skills.column(language).stream().map(name -> names(List.of("", name))).toList(),
        iscoGroups.column(language),
        skillGroups.column(language));
  }

  private static Names names(List<String> fields) {
    String preferred = fields.get(1);
    return preferred.isEmpty() && fields.size() == 2
        ? Names.NONE
        : new Names(preferred.isEmpty() ? null : preferred, fields.subList(2, fields.size()));
  }

  private ConceptLinks links() {
    return new ConceptLinks(
        occupations.numbers("essential"),
        occupations.numbers("optional"),
        occupations.places("broader", occupations),
        skills.numbers("broader"),
        skills.places("groups", skillGroups),
        skillGroups.places("broader", skillGroups),
        skills.numbers("needs"),
        skills.numbers("goesWith"));
  }
}
