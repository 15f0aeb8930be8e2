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
import nl.pow.adapters.esco.concept.LinksBuilder;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.Reuse;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.Code;
import nl.pow.core.profile.SkillId;

/**
 * ESCO 1.2 as it comes with the library: occupations and ISCO groups with Dutch and English names,
 * skills and their groups with English ones. How widely a skill is of use is known of 2,300 of
 * them: those in a collection, such as the digital or the green skills.
 */
public final class Bundled {
  private final List<OccupationConcept> occupations = new ArrayList<>();
  private final LinksBuilder broaderOccupation = new LinksBuilder();
  private final LinksBuilder essential = new LinksBuilder();
  private final LinksBuilder optional = new LinksBuilder();
  private final List<SkillConcept> skills = new ArrayList<>();
  private final LinksBuilder skillGroup = new LinksBuilder();
  private final LinksBuilder broaderSkill = new LinksBuilder();
  private final LinksBuilder needs = new LinksBuilder();
  private final LinksBuilder goesWith = new LinksBuilder();
  private final List<String> skillGroups = new ArrayList<>();
  private final LinksBuilder broaderGroup = new LinksBuilder();
  private final List<String> groupsInEnglish = new ArrayList<>();
  private final List<String> iscoGroups = new ArrayList<>();
  private final List<String> iscoInDutch = new ArrayList<>();
  private final List<String> iscoInEnglish = new ArrayList<>();

  private Bundled() {
    readOccupations();
    readSkills();
    readSkillGroups();
    readIscoGroups();
  }

  /**
   * Reads all of it anew, but for the names of occupations and skills: those are read when first
   * asked for. Whoever needs it often keeps it.
   *
   * @return the classification
   */
  public static Classification read() {
    return new Bundled().classification();
  }

  private void readOccupations() {
    for (Rows rows = Rows.of("occupations.tsv"); rows.more(); ) {
      String code = rows.text();
      occupations.add(new OccupationConcept(rows.text(), code, code.substring(0, 4)));
      rows.numbers(broaderOccupation);
      rows.numbers(essential);
      rows.numbers(optional);
    }
  }

  private void readSkills() {
    for (Rows rows = Rows.of("skills.tsv"); rows.more(); ) {
      String scheme = rows.letter() == 'n' ? "esco-name" : "esco";
      SkillId id = new SkillId(new Code(scheme, rows.text()));
      skills.add(new SkillConcept(id, rows.letter() == 'k', reuse(rows.letter())));
      rows.numbers(skillGroup);
      rows.numbers(broaderSkill);
      rows.numbers(needs);
      rows.numbers(goesWith);
    }
  }

  private static Reuse reuse(char letter) {
    return switch (letter) {
      case 't' -> Reuse.TRANSVERSAL;
      case 'c' -> Reuse.CROSS_SECTOR;
      case 's' -> Reuse.SECTOR_SPECIFIC;
      case 'o' -> Reuse.OCCUPATION_SPECIFIC;
      default -> Reuse.UNKNOWN;
    };
  }

  private void readSkillGroups() {
    for (Rows rows = Rows.of("skill-groups.tsv"); rows.more(); ) {
      skillGroups.add(rows.text());
      rows.numbers(broaderGroup);
      groupsInEnglish.add(rows.text());
    }
  }

  private void readIscoGroups() {
    for (Rows rows = Rows.of("isco-groups.tsv"); rows.more(); ) {
      iscoGroups.add(rows.text());
      iscoInDutch.add(rows.text());
      iscoInEnglish.add(rows.text());
    }
  }

  private Classification classification() {
    return new Classification(
        List.copyOf(occupations),
        List.copyOf(skills),
        List.copyOf(iscoGroups),
        List.copyOf(skillGroups),
        names(),
        new ConceptLinks(
            essential.build(),
            optional.build(),
            broaderOccupation.build(),
            broaderSkill.build(),
            skillGroup.build(),
            broaderGroup.build(),
            needs.build(),
            goesWith.build()));
  }

  private Map<Locale, Dictionary> names() {
    Dictionary english =
        new Dictionary(
            new Titles("occupations_en.tsv", occupations.size()),
            new Titles("skills_en.tsv", skills.size()),
            List.copyOf(iscoInEnglish),
            List.copyOf(groupsInEnglish));
    Dictionary dutch =
        new Dictionary(
            new Titles("occupations_nl.tsv", occupations.size()),
            Collections.nCopies(skills.size(), Names.NONE),
            List.copyOf(iscoInDutch),
            Collections.nCopies(skillGroups.size(), ""));
    Map<Locale, Dictionary> names = new LinkedHashMap<>();
    names.put(Locale.ENGLISH, english);
    names.put(Locale.forLanguageTag("nl"), dutch);
    return Collections.unmodifiableMap(names);
  }
}
