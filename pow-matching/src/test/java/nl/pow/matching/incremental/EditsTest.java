package nl.pow.matching.incremental;

import static nl.pow.core.profile.LanguageLevel.GOOD;
import static nl.pow.core.profile.LanguageLevel.NONE;
import static nl.pow.core.profile.LanguageLevel.REASONABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Id;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.VacancyAttribute;
import org.junit.jupiter.api.Test;

/** Which way an attribute changed, and what of it. */
class EditsTest {
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
  private static final SkillId BAKE = SkillId.parse("x:bake");
  private static final SkillId CUT = SkillId.parse("x:cut");

  private final Candidate ann = Candidate.of(new CandidateId("ann"), new RegionCode("AM24"));
  private final Vacancy work =
      Vacancy.of(
          new VacancyId("work"),
          new RegionCode("AM24"),
          new EmployerId("e"),
          "Work",
          Job.of(OccupationCode.parse("own:x"), Workplace.at(new Postcode("4331"))));

  private static <S> Cause.Edited edited(Id id, S before, S after, Attribute<S, ?> attribute) {
    List<Cause> causes = Edits.between(id, before, after, List.of(attribute));
    assertThat(causes).hasSize(1);
    assertThat(Edits.between(id, after, after, List.of(attribute))).isEmpty();
    return (Cause.Edited) causes.get(0);
  }

  private Trend trend(Candidate before, Candidate after, Attribute<Candidate, ?> attribute) {
    return edited(ann.id(), before, after, attribute).trend();
  }

  private Trend trend(Vacancy before, Vacancy after, Attribute<Vacancy, ?> attribute) {
    return edited(work.id(), before, after, attribute).trend();
  }

  private Candidate there(LocalDate from, LocalDate to) {
    return ann.withWishes(ann.wishes().withAvailability(new Period(from, to)));
  }

  private Trend availability(Candidate before, Candidate after) {
    return trend(before, after, CandidateAttribute.AVAILABILITY);
  }

  @Test
  void aPeriodThatHoldsTheOtherIsWider() {
    assertThat(availability(there(MAY, JUNE), there(MAY, JULY))).isEqualTo(Trend.WIDENED);
    assertThat(availability(there(JUNE, JULY), there(MAY, JULY))).isEqualTo(Trend.WIDENED);
    assertThat(availability(there(MAY, JUNE), there(MAY, null))).isEqualTo(Trend.WIDENED);
    assertThat(availability(there(MAY, JULY), there(null, JULY))).isEqualTo(Trend.WIDENED);
    assertThat(availability(there(MAY, JULY), there(MAY, JUNE))).isEqualTo(Trend.NARROWED);
    assertThat(availability(there(MAY, JULY), there(JUNE, JULY))).isEqualTo(Trend.NARROWED);
    assertThat(availability(there(MAY, null), there(MAY, JUNE))).isEqualTo(Trend.NARROWED);
    assertThat(availability(there(null, JULY), there(MAY, JULY))).isEqualTo(Trend.NARROWED);
    assertThat(availability(there(MAY, JUNE), there(JUNE, JULY))).isEqualTo(Trend.CHANGED);
    assertThat(availability(there(MAY, null), there(null, JULY))).isEqualTo(Trend.CHANGED);
    assertThat(availability(ann, there(MAY, JULY))).isEqualTo(Trend.STATED);
    assertThat(availability(there(MAY, JULY), ann)).isEqualTo(Trend.WITHDRAWN);
  }

  private Candidate wishing(int least, int most) {
    return ann.withWishes(ann.wishes().withHours(new HoursPerWeek(least, most)));
  }

  @Test
  void hoursThatHoldTheOthersAreWider() {
    Attribute<Candidate, ?> hours = CandidateAttribute.HOURS;

    assertThat(trend(wishing(20, 30), wishing(20, 32), hours)).isEqualTo(Trend.WIDENED);
    assertThat(trend(wishing(20, 30), wishing(16, 30), hours)).isEqualTo(Trend.WIDENED);
    assertThat(trend(wishing(20, 30), wishing(20, 28), hours)).isEqualTo(Trend.NARROWED);
    assertThat(trend(wishing(20, 30), wishing(24, 30), hours)).isEqualTo(Trend.NARROWED);
    assertThat(trend(wishing(20, 30), wishing(24, 32), hours)).isEqualTo(Trend.CHANGED);
    assertThat(trend(wishing(20, 30), wishing(16, 28), hours)).isEqualTo(Trend.CHANGED);
  }

  private Candidate going(Integer km) {
    return ann.withMobility(ann.mobility().withMaxDistanceKm(km));
  }

  @Test
  void aNumberOrLevelIsRaisedOrLowered() {
    Attribute<Candidate, ?> km = CandidateAttribute.MAX_DISTANCE_KM;

    assertThat(trend(going(9), going(10), km)).isEqualTo(Trend.RAISED);
    assertThat(trend(going(9), going(8), km)).isEqualTo(Trend.LOWERED);
    assertThat(trend(going(null), going(8), km)).isEqualTo(Trend.STATED);
    assertThat(trend(going(8), going(null), km)).isEqualTo(Trend.WITHDRAWN);
    assertThat(level(ThinkingLevel.MBO, ThinkingLevel.HBO)).isEqualTo(Trend.RAISED);
    assertThat(level(ThinkingLevel.HBO, ThinkingLevel.MBO)).isEqualTo(Trend.LOWERED);
  }

  private Trend level(ThinkingLevel before, ThinkingLevel after) {
    return trend(
        ann.withQualifications(ann.qualifications().withThinkingLevel(before)),
        ann.withQualifications(ann.qualifications().withThinkingLevel(after)),
        CandidateAttribute.THINKING_LEVEL);
  }

  private Candidate seeking(String... occupations) {
    return ann.withWishes(
        ann.wishes().withOccupations(Stream.of(occupations).map(OccupationCode::parse).toList()));
  }

  @Test
  void thingsAreAddedOrRemovedOrBoth() {
    Attribute<Candidate, ?> wished = CandidateAttribute.OCCUPATIONS;

    assertThat(trend(seeking("own:a"), seeking("own:a", "own:b"), wished)).isEqualTo(Trend.ADDED);
    assertThat(trend(seeking("own:a", "own:b"), seeking("own:b"), wished)).isEqualTo(Trend.REMOVED);
    assertThat(trend(seeking("own:a"), seeking("own:b"), wished)).isEqualTo(Trend.CHANGED);
    assertThat(trend(seeking("own:a", "own:b"), seeking("own:b", "own:c"), wished))
        .isEqualTo(Trend.CHANGED);
    assertThat(trend(seeking("own:a", "own:b"), seeking("own:b", "own:a"), wished))
        .isEqualTo(Trend.CHANGED);
  }

  @Test
  void onlyWhatIsNotOnTheOtherSideIsTold() {
    Cause.Edited edit =
        edited(
            ann.id(),
            seeking("own:a", "own:b"),
            seeking("own:c", "own:b"),
            CandidateAttribute.OCCUPATIONS);

    assertThat(edit.before()).containsExactly(new Code("occupations", "own:a"));
    assertThat(edit.after()).containsExactly(new Code("occupations", "own:c"));
  }

  private Candidate able(Object... skillsAndLevels) {
    return ann.withQualifications(
        ann.qualifications()
            .withSkills(
                Stream.iterate(0, i -> i < skillsAndLevels.length, i -> i + 2)
                    .map(
                        i ->
                            new Skill(
                                (SkillId) skillsAndLevels[i],
                                (SkillLevel) skillsAndLevels[i + 1],
                                SkillOrigin.STATED))
                    .toList()));
  }

  @Test
  void levelsOfTheSameThingsRiseOrFall() {
    Attribute<Candidate, ?> skills = CandidateAttribute.SKILLS;
    Candidate both = able(BAKE, SkillLevel.BASIC, CUT, SkillLevel.EXPERT);

    assertThat(trend(both, able(BAKE, SkillLevel.EXPERT, CUT, SkillLevel.EXPERT), skills))
        .isEqualTo(Trend.RAISED);
    assertThat(trend(both, able(BAKE, SkillLevel.BASIC, CUT, SkillLevel.BASIC), skills))
        .isEqualTo(Trend.LOWERED);
    assertThat(trend(both, able(BAKE, SkillLevel.EXPERT, CUT, SkillLevel.BASIC), skills))
        .isEqualTo(Trend.CHANGED);
    assertThat(trend(both, able(BAKE, SkillLevel.EXPERT), skills)).isEqualTo(Trend.CHANGED);
    assertThat(trend(both, able(BAKE, SkillLevel.BASIC), skills)).isEqualTo(Trend.REMOVED);
    assertThat(
            edited(ann.id(), both, able(BAKE, SkillLevel.EXPERT, CUT, SkillLevel.EXPERT), skills))
        .extracting(Cause.Edited::before, Cause.Edited::after)
        .containsExactly(
            List.of(new Code("skills", "x:bake.BASIC")),
            List.of(new Code("skills", "x:bake.EXPERT")));
  }

  private Candidate speaking(LanguageLevel... four) {
    return ann.withQualifications(
        ann.qualifications()
            .withLanguages(
                List.of(
                    new LanguageSkill(
                        new LanguageCode("nld"), four[0], four[1], four[2], four[3]))));
  }

  @Test
  void eachSideOfALanguageCounts() {
    LanguageLevel[] least = {REASONABLE, REASONABLE, REASONABLE, REASONABLE};
    for (int side = 0; side < 4; side++) {
      LanguageLevel[] more = Arrays.copyOf(least, 4);
      more[side] = GOOD;
      LanguageLevel[] less = Arrays.copyOf(least, 4);
      less[side] = NONE;

      assertThat(trend(speaking(least), speaking(more), CandidateAttribute.LANGUAGES))
          .isEqualTo(Trend.RAISED);
      assertThat(trend(speaking(least), speaking(less), CandidateAttribute.LANGUAGES))
          .isEqualTo(Trend.LOWERED);
    }
    LanguageLevel[] mixed = {GOOD, NONE, REASONABLE, REASONABLE};
    assertThat(trend(speaking(least), speaking(mixed), CandidateAttribute.LANGUAGES))
        .isEqualTo(Trend.CHANGED);
  }

  private Vacancy asking(SkillLevel level, Need need) {
    return work.withRequirements(
        Requirements.none().withSkills(List.of(new SkillRequirement(BAKE, level, need))));
  }

  private Vacancy asking(int years, Need need) {
    return work.withRequirements(
        Requirements.none()
            .withExperience(
                List.of(new ExperienceRequirement(OccupationCode.parse("own:x"), years, need))));
  }

  @Test
  void aStrongerNeedIsMore() {
    Attribute<Vacancy, ?> skills = VacancyAttribute.SKILLS;
    Attribute<Vacancy, ?> years = VacancyAttribute.EXPERIENCE;
    Vacancy basic = asking(SkillLevel.BASIC, Need.SHOULD);

    assertThat(trend(basic, asking(SkillLevel.BASIC, Need.MUST), skills)).isEqualTo(Trend.RAISED);
    assertThat(trend(basic, asking(SkillLevel.BASIC, Need.TRAINABLE), skills))
        .isEqualTo(Trend.LOWERED);
    assertThat(trend(basic, asking(SkillLevel.EXPERT, Need.SHOULD), skills))
        .isEqualTo(Trend.RAISED);
    assertThat(trend(basic, asking(SkillLevel.EXPERT, Need.TRAINABLE), skills))
        .isEqualTo(Trend.CHANGED);
    assertThat(trend(asking(2, Need.MUST), asking(3, Need.MUST), years)).isEqualTo(Trend.RAISED);
    assertThat(trend(asking(2, Need.MUST), asking(2, Need.SHOULD), years)).isEqualTo(Trend.LOWERED);
    assertThat(edited(work.id(), asking(2, Need.MUST), asking(3, Need.MUST), years).after())
        .containsExactly(new Code("experience", "own:x.3.MUST"));
  }

  @Test
  void licencesAreToldByNameAndNeed() {
    Vacancy before = work.withRequirements(Requirements.none().withLicences(List.of()));
    Vacancy after =
        work.withRequirements(
            Requirements.none()
                .withLicences(List.of(new LicenceRequirement(DrivingLicence.B, Need.MUST))));
    Candidate driving =
        ann.withQualifications(
            ann.qualifications().withLicences(new TreeSet<>(List.of(DrivingLicence.B))));

    assertThat(trend(before, after, VacancyAttribute.LICENCES)).isEqualTo(Trend.ADDED);
    assertThat(edited(work.id(), before, after, VacancyAttribute.LICENCES).after())
        .containsExactly(new Code("licences", "B.MUST"));
    assertThat(trend(ann, driving, CandidateAttribute.LICENCES)).isEqualTo(Trend.STATED);
  }
}
