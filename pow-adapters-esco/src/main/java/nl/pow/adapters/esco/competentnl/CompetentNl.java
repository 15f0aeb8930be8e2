package nl.pow.adapters.esco.competentnl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.adapters.esco.title.Titles;
import nl.pow.core.Code;
import nl.pow.core.Digest;
import nl.pow.core.Edition;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleMatch;

/** CompetentNL, with ESCO for all that is not of CompetentNL. */
final class CompetentNl implements Taxonomy {
  /** The scheme of its codes, whose values are URIs. */
  static final String SCHEME = "competentnl";

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Export export;
  private final Taxonomy esco;
  private final ThroughEsco through;
  private final Titles titles;

  CompetentNl(Export export, Taxonomy esco) {
    this.export = export;
    this.esco = esco;
    this.through = new ThroughEsco(export);
    this.titles = new Titles(() -> export.titles);
  }

  @Override
  public Edition edition() {
    String text =
        String.join(
            "\n",
            export.occupations.toString(),
            export.skills.toString(),
            export.requirements.toString(),
            export.matches.toString(),
            esco.edition().toString());
    return new Edition(SCHEME, "unknown", Digest.of(text));
  }

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    if (!own(asked.code()) && !own(found.code())) {
      return esco.occupation(asked, found);
    }
    if (asked.equals(found)) {
      return Relation.same();
    }
    return through
        .relation(
            asked.code(),
            found.code(),
            (a, b) -> esco.occupation(new OccupationCode(a), new OccupationCode(b)))
        .orElseGet(() -> shared(asked.code(), found.code()));
  }

  /** The points of what both ask out of the points of what one of them asks. */
  private Relation shared(Code asked, Code found) {
    Map<SkillId, Weight> a = export.requirements(asked);
    Map<SkillId, Weight> b = export.requirements(found);
    SortedSet<SkillId> all = new TreeSet<>(a.keySet());
    all.addAll(b.keySet());
    int both = 0;
    int either = 0;
    for (SkillId skill : all) {
      int one = a.containsKey(skill) ? a.get(skill).points() : 0;
      int other = b.containsKey(skill) ? b.get(skill).points() : 0;
      both += Math.min(one, other);
      either += Math.max(one, other);
    }
    // less than an exact match: the same demands do not make the same work
    return both == 0
        ? Relation.unrelated()
        : new Relation(both * MatchKind.CLOSE.value() / either, "shared-capabilities");
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    if (!own(asked.code()) && !own(found.code())) {
      return esco.skill(asked, found);
    }
    if (asked.equals(found)) {
      return Relation.same();
    }
    return through
        .relation(asked.code(), found.code(), (a, b) -> esco.skill(new SkillId(a), new SkillId(b)))
        .orElse(Relation.unrelated());
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    return own(code)
        ? Optional.ofNullable(export.names.get(code)).map(name -> new Label(name, DUTCH))
        : esco.label(code, language);
  }

  @Override
  public List<OccupationCode> occupations() {
    return export.occupations.stream().map(OccupationCode::new).toList();
  }

  /** Essential when CompetentNL says so; what is important or somewhat so depends on the work. */
  @Override
  public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
    if (!own(occupation.code())) {
      return esco.expectedSkills(occupation);
    }
    List<ExpectedSkill> expected = new ArrayList<>();
    export
        .requirements(occupation.code())
        .forEach(
            (skill, weight) -> expected.add(new ExpectedSkill(skill, weight == Weight.ESSENTIAL)));
    expected.sort(Comparator.comparing(skill -> !skill.essential()));
    return List.copyOf(expected);
  }

  @Override
  public List<Code> crosswalk(Code code, String scheme) {
    SortedSet<Code> there = new TreeSet<>();
    if (own(code)) {
      for (Match match : export.matches(code)) {
        if (match.target().scheme().equals(scheme)) {
          there.add(match.target());
        } else {
          there.addAll(esco.crosswalk(match.target(), scheme));
        }
      }
      return List.copyOf(there);
    }
    if (!scheme.equals(SCHEME)) {
      return esco.crosswalk(code, scheme);
    }
    SortedSet<Code> names = new TreeSet<>(esco.crosswalk(code, "esco"));
    names.add(code);
    export.matches.forEach(
        (own, matches) -> {
          if (matches.stream().anyMatch(match -> names.contains(match.target()))) {
            there.add(own);
          }
        });
    return List.copyOf(there);
  }

  @Override
  public List<TitleMatch> occupationsTitled(String title, Locale language, int limit) {
    return titles.find(title, language, limit);
  }

  private static boolean own(Code code) {
    return code.scheme().equals(SCHEME);
  }
}
