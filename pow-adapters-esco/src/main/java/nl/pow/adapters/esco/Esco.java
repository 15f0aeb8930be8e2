package nl.pow.adapters.esco;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.pow.adapters.esco.bundle.Bundled;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Fingerprint;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.near.OccupationRelations;
import nl.pow.adapters.esco.near.Places;
import nl.pow.adapters.esco.near.SkillRelations;
import nl.pow.adapters.esco.title.Titles;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleMatch;

/**
 * ESCO as a taxonomy: occupations, skills, what is near what, and what they are called.
 *
 * <p>An occupation goes by its code ({@code esco:5120.1}) or by the last part of its URI ({@code
 * esco:} and a UUID), a skill by the last part of its URI, a group of occupations by its ISCO-08
 * digits ({@code isco:5120}). An ESCO code that this version does not know but that begins with a
 * unit group that it knows is near others by that group alone. Every other unknown code is near
 * itself only. docs/taxonomies.md tells every value. Safe for use by several threads.
 */
public final class Esco implements Taxonomy {
  private static final String ESCO = "esco";
  private static final String ISCO = "isco";

  private final Classification classification;
  private final Later<Edition> edition;
  private final Later<List<OccupationCode>> codes;
  private final Places places;
  private final OccupationRelations occupations;
  private final SkillRelations skills;
  private final Labels labels;
  private final Titles titles;

  Esco(Classification classification, String version) {
    this.classification = classification;
    this.edition = new Later<>(() -> new Edition(ESCO, version, Fingerprint.of(classification)));
    this.codes = new Later<>(() -> codes(classification));
    this.places = new Places(classification);
    this.occupations = new OccupationRelations(classification, places);
    this.skills = new SkillRelations(classification);
    this.labels = new Labels(classification.names());
    this.titles = new Titles(() -> AllTitles.of(codes.get(), classification.names()));
  }

  /**
   * The version that comes with the library: ESCO 1.2, with Dutch and English names of occupations
   * and English names of skills. It is read anew each time; keep it. Names, and what nearness
   * needs, are made ready when they are first asked for.
   *
   * @return the taxonomy
   */
  public static Esco bundled() {
    return new Esco(Bundled.read(), "1.2");
  }

  private static List<OccupationCode> codes(Classification classification) {
    return classification.occupations().stream()
        .map(occupation -> new OccupationCode(new Code(ESCO, occupation.code())))
        .toList();
  }

  /**
   * The version, and a digest of all that its answers rest on but names; a folder does not tell its
   * version.
   */
  @Override
  public Edition edition() {
    return edition.get();
  }

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    return occupations.relation(asked, found);
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    return skills.relation(asked, found);
  }

  @Override
  public List<Related<OccupationCode>> occupationsNear(
      OccupationCode asked, Collection<OccupationCode> among) {
    return occupations.near(asked, among);
  }

  @Override
  public List<Related<SkillId>> skillsNear(SkillId asked, Collection<SkillId> among) {
    return skills.near(asked, among);
  }

  @Override
  public void skillsNear(SortedSet<SkillId> asked, SortedSet<SkillId> among, NearPairs pairs) {
    skills.near(asked, among, pairs);
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    if (code.scheme().equals(ISCO)) {
      int group = Collections.binarySearch(classification.iscoGroups(), code.value());
      return group < 0 ? Optional.empty() : labels.iscoGroup(group, language);
    }
    OptionalInt occupation = places.occupation(code);
    if (occupation.isPresent()) {
      return labels.occupation(occupation.getAsInt(), language);
    }
    OptionalInt skill = skills.number(new SkillId(code));
    return skill.isPresent() ? labels.skill(skill.getAsInt(), language) : Optional.empty();
  }

  /** One code each, such as {@code esco:5120.1}, in ascending order. */
  @Override
  public List<OccupationCode> occupations() {
    return codes.get();
  }

  @Override
  public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
    OptionalInt known = places.occupation(occupation.code());
    if (known.isEmpty()) {
      return List.of();
    }
    int number = known.getAsInt();
    Links essential = classification.links().essential();
    Links optional = classification.links().optional();
    List<ExpectedSkill> expected = new ArrayList<>();
    for (int i = 0; i < essential.count(number); i++) {
      expected.add(new ExpectedSkill(skill(essential.target(number, i)), true));
    }
    for (int i = 0; i < optional.count(number); i++) {
      if (!essential.has(number, optional.target(number, i))) {
        expected.add(new ExpectedSkill(skill(optional.target(number, i)), false));
      }
    }
    return List.copyOf(expected);
  }

  private SkillId skill(int number) {
    return classification.skills().get(number).id();
  }

  /**
   * From an occupation to its ISCO-08 unit group ({@code isco}) and to its other ESCO code ({@code
   * esco}), from an ISCO-08 group to the codes of the occupations in it ({@code esco}).
   */
  @Override
  public List<Code> crosswalk(Code code, String scheme) {
    OptionalInt occupation = places.occupation(code);
    if (occupation.isPresent()) {
      OccupationConcept concept = classification.occupations().get(occupation.getAsInt());
      return switch (scheme) {
        case ISCO -> List.of(new Code(ISCO, concept.isco()));
        case ESCO -> otherwise(code, concept);
        default -> List.of();
      };
    }
    return code.scheme().equals(ISCO) && scheme.equals(ESCO) ? inGroup(code) : List.of();
  }

  /**
   * The first search builds an index of all titles in memory, which takes a second or two;
   * docs/taxonomies.md tells the order.
   *
   * @throws nl.pow.core.InvalidValueException when the limit is below 1
   */
  @Override
  public List<TitleMatch> occupationsTitled(String title, Locale language, int limit) {
    return titles.find(title, language, limit);
  }

  private static List<Code> otherwise(Code code, OccupationConcept concept) {
    return Stream.of(concept.code(), concept.id())
        .map(value -> new Code(ESCO, value))
        .filter(other -> !other.equals(code))
        .toList();
  }

  private List<Code> inGroup(Code group) {
    if (Collections.binarySearch(classification.iscoGroups(), group.value()) < 0) {
      return List.of();
    }
    return classification.occupations().stream()
        .filter(occupation -> occupation.isco().startsWith(group.value()))
        .map(occupation -> new Code(ESCO, occupation.code()))
        .toList();
  }
}
