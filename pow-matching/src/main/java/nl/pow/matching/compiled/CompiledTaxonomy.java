package nl.pow.matching.compiled;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleMatch;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;

/**
 * A taxonomy with tables of all that a market will ask it; what is not in them it asks the
 * original.
 */
public final class CompiledTaxonomy implements Taxonomy {
  private final Taxonomy original;
  private final NearTable<OccupationCode> occupations;
  private final NearTable<SkillId> skills;

  /** Asks the original once of all that is asked and found. */
  public CompiledTaxonomy(Taxonomy original, List<Candidate> candidates, List<Vacancy> vacancies) {
    this.original = original;
    this.occupations =
        new NearTable<>(
            sorted(vacancies.stream().flatMap(CompiledTaxonomy::askedOccupations)),
            sorted(candidates.stream().flatMap(CompiledTaxonomy::foundOccupations)),
            original::occupationsNear);
    this.skills =
        new NearTable<>(
            sorted(vacancies.stream().flatMap(CompiledTaxonomy::askedSkills)),
            sorted(candidates.stream().flatMap(CompiledTaxonomy::foundSkills)),
            original::skillsNear);
  }

  /** Each once; few of many differ, so they are told apart before they are sorted. */
  private static <T> SortedSet<T> sorted(Stream<? extends T> found) {
    Set<T> distinct = new HashSet<>();
    found.filter(Objects::nonNull).forEach(distinct::add);
    return new TreeSet<>(distinct);
  }

  private static Stream<OccupationCode> askedOccupations(Vacancy vacancy) {
    return Stream.concat(
        Stream.ofNullable(vacancy.job().occupation()),
        vacancy.requirements().experience().stream()
            .map(ExperienceRequirement::occupation)
            .flatMap(Stream::ofNullable));
  }

  private static Stream<OccupationCode> foundOccupations(Candidate candidate) {
    return Stream.concat(
        candidate.wishes().occupations().stream(),
        candidate.qualifications().experience().stream()
            .map(WorkExperience::occupation)
            .flatMap(Stream::ofNullable));
  }

  private static Stream<SkillId> askedSkills(Vacancy vacancy) {
    return vacancy.requirements().skills().stream().map(SkillRequirement::skill);
  }

  private static Stream<SkillId> foundSkills(Candidate candidate) {
    return candidate.qualifications().skills().stream().map(Skill::id);
  }

  NearTable<OccupationCode> occupationTable() {
    return occupations;
  }

  NearTable<SkillId> skillTable() {
    return skills;
  }

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    Relation relation = occupations.find(asked, found);
    return relation == null ? original.occupation(asked, found) : relation;
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    Relation relation = skills.find(asked, found);
    return relation == null ? original.skill(asked, found) : relation;
  }

  @Override
  public List<Related<OccupationCode>> occupationsNear(
      OccupationCode asked, Collection<OccupationCode> among) {
    return original.occupationsNear(asked, among);
  }

  @Override
  public List<Related<SkillId>> skillsNear(SkillId asked, Collection<SkillId> among) {
    return original.skillsNear(asked, among);
  }

  @Override
  public void occupationsNear(
      SortedSet<OccupationCode> asked, SortedSet<OccupationCode> among, NearPairs pairs) {
    original.occupationsNear(asked, among, pairs);
  }

  @Override
  public void skillsNear(SortedSet<SkillId> asked, SortedSet<SkillId> among, NearPairs pairs) {
    original.skillsNear(asked, among, pairs);
  }

  @Override
  public Edition edition() {
    return original.edition();
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    return original.label(code, language);
  }

  @Override
  public List<OccupationCode> occupations() {
    return original.occupations();
  }

  @Override
  public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
    return original.expectedSkills(occupation);
  }

  @Override
  public List<Code> crosswalk(Code code, String scheme) {
    return original.crosswalk(code, scheme);
  }

  @Override
  public List<TitleMatch> occupationsTitled(String title, Locale language, int limit) {
    return original.occupationsTitled(title, language, limit);
  }
}
