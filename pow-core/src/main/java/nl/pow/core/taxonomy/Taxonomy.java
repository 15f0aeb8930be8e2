package nl.pow.core.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;

/**
 * Knows which occupations and skills are near each other, and what they are called.
 *
 * <p>Defined for every code, also one that it does not know: such a code is the same as itself and
 * unrelated to all others. Immutable and safe for use by several threads; the same question always
 * has the same answer.
 *
 * <p>Only nearness and names must be told; whoever has lists, expected skills or titles tells those
 * too.
 */
public interface Taxonomy {
  /**
   * How near an occupation is to the one that is asked.
   *
   * @param asked what is asked
   * @param found what was found
   * @return 1000 when they are the same
   */
  Relation occupation(OccupationCode asked, OccupationCode found);

  /**
   * How much of the skill that is asked comes with another skill.
   *
   * @param asked what is asked
   * @param found what was found
   * @return 1000 when they are the same
   */
  Relation skill(SkillId asked, SkillId found);

  /**
   * The name of a code.
   *
   * @param code any code
   * @param language the language wished
   * @return the name, in another language when there is none in that one; empty when unknown
   */
  Optional<Label> label(Code code, Locale language);

  /**
   * Which taxonomy this is, for the record of a run.
   *
   * @return its name, by which its provider goes, its version and a digest if it has one
   */
  default Edition edition() {
    return Edition.unknown();
  }

  /**
   * Those of some occupations that are near the one asked: exactly what {@link #occupation} tells
   * of each, at once. A taxonomy that can do that faster than one by one should.
   *
   * @param asked what is asked
   * @param among what to look through
   * @return those with a relation above 0, each once, nearest first, then by code
   */
  default List<Related<OccupationCode>> occupationsNear(
      OccupationCode asked, Collection<OccupationCode> among) {
    return Nearness.of(among, found -> occupation(asked, found));
  }

  /**
   * Those of some skills that are near the one asked: exactly what {@link #skill} tells of each, at
   * once. A taxonomy that can do that faster than one by one should.
   *
   * @param asked what is asked
   * @param among what to look through
   * @return those with a relation above 0, each once, nearest first, then by code
   */
  default List<Related<SkillId>> skillsNear(SkillId asked, Collection<SkillId> among) {
    return Nearness.of(among, found -> skill(asked, found));
  }

  /**
   * All that is near among many occupations: exactly what {@link #occupationsNear(OccupationCode,
   * Collection)} tells of each that is asked.
   *
   * @param asked what is asked
   * @param among what to look through
   * @param pairs is told of every pair with a relation above 0
   */
  default void occupationsNear(
      SortedSet<OccupationCode> asked, SortedSet<OccupationCode> among, NearPairs pairs) {
    Nearness.of(asked, among, this::occupationsNear, pairs);
  }

  /**
   * All that is near among many skills: exactly what {@link #skillsNear(SkillId, Collection)} tells
   * of each that is asked. A market asks this once; a taxonomy that numbers its skills can answer
   * many times faster than one by one.
   *
   * @param asked what is asked
   * @param among what to look through
   * @param pairs is told of every pair with a relation above 0
   */
  default void skillsNear(SortedSet<SkillId> asked, SortedSet<SkillId> among, NearPairs pairs) {
    Nearness.of(asked, among, this::skillsNear, pairs);
  }

  /**
   * All occupations that it knows by one code each.
   *
   * @return in ascending order; empty when it knows no list
   */
  default List<OccupationCode> occupations() {
    return List.of();
  }

  /**
   * The skills that come with an occupation. What somebody who did that work can be expected to
   * have, never what they have.
   *
   * @param occupation any occupation
   * @return essential skills first, then by code; empty when it knows none
   */
  default List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
    return List.of();
  }

  /**
   * The same thing, or the group that it lies in, in another classification.
   *
   * @param code a code
   * @param scheme the other classification
   * @return in ascending order; empty when there is none, or it does not know
   */
  default List<Code> crosswalk(Code code, String scheme) {
    return List.of();
  }

  /**
   * Looks for occupations by a title as people write it: any case, with or without accents, with
   * typing errors.
   *
   * @param title what somebody calls the work
   * @param language the language of the title, whose titles come first among equals
   * @param limit the most answers, 1 or more
   * @return best first; empty when nothing is like it, or it knows no titles; those that only are
   *     {@link TitleFit#ALIKE} are for a person to choose from
   */
  default List<TitleMatch> occupationsTitled(String title, Locale language, int limit) {
    return List.of();
  }
}
