package nl.pow.testkit.matching;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.Workplace;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.VacancyAttribute;

/**
 * Gives somebody everything of somebody else but for what a criterion declared that it reads.
 *
 * @param reads what it declared
 */
record Swapping(Set<Attribute<?, ?>> reads) {
  private static final Map<QualificationKind, Attribute<?, ?>> KINDS =
      Map.of(
          QualificationKind.SKILLS, CandidateAttribute.SKILLS,
          QualificationKind.LANGUAGES, CandidateAttribute.LANGUAGES,
          QualificationKind.LICENCES, CandidateAttribute.LICENCES,
          QualificationKind.EDUCATION, CandidateAttribute.EDUCATIONS,
          QualificationKind.EXPERIENCE, CandidateAttribute.EXPERIENCE);

  private <T> T kept(Attribute<?, ?> attribute, T mine, T theirs) {
    return reads.contains(attribute) ? mine : theirs;
  }

  Candidate of(Candidate mine, Candidate theirs) {
    return mine.withMobility(mobility(mine.mobility(), theirs.mobility()))
        .withWishes(wishes(mine.wishes(), theirs.wishes()))
        .withQualifications(qualifications(mine.qualifications(), theirs.qualifications()));
  }

  @SuppressWarnings("NullAway") // every part that may be null may be so in its new place
  private Mobility mobility(Mobility mine, Mobility theirs) {
    return new Mobility(
        kept(CandidateAttribute.HOME, mine.home(), theirs.home()),
        kept(CandidateAttribute.MAX_DISTANCE_KM, mine.maxDistanceKm(), theirs.maxDistanceKm()),
        kept(
            CandidateAttribute.MAX_TRAVEL_MINUTES,
            mine.maxTravelMinutes(),
            theirs.maxTravelMinutes()),
        theirs.transports());
  }

  @SuppressWarnings("NullAway") // likewise
  private WorkWishes wishes(WorkWishes mine, WorkWishes theirs) {
    return new WorkWishes(
        kept(CandidateAttribute.OCCUPATIONS, mine.occupations(), theirs.occupations()),
        kept(CandidateAttribute.SECTORS, mine.sectors(), theirs.sectors()),
        kept(CandidateAttribute.CONTRACTS, mine.contracts(), theirs.contracts()),
        kept(CandidateAttribute.HOURS, mine.hours(), theirs.hours()),
        kept(CandidateAttribute.WORK_PATTERN, mine.pattern(), theirs.pattern()),
        kept(CandidateAttribute.AVAILABILITY, mine.availability(), theirs.availability()),
        kept(CandidateAttribute.EXCLUSIONS, mine.exclusions(), theirs.exclusions()),
        theirs.interests());
  }

  @SuppressWarnings("NullAway") // likewise
  private Qualifications qualifications(Qualifications mine, Qualifications theirs) {
    return new Qualifications(
        kept(CandidateAttribute.THINKING_LEVEL, mine.thinkingLevel(), theirs.thinkingLevel()),
        kept(CandidateAttribute.SKILLS, mine.skills(), theirs.skills()),
        kept(CandidateAttribute.LANGUAGES, mine.languages(), theirs.languages()),
        kept(CandidateAttribute.LICENCES, mine.licences(), theirs.licences()),
        kept(CandidateAttribute.EDUCATIONS, mine.educations(), theirs.educations()),
        theirs.courses(),
        kept(CandidateAttribute.EXPERIENCE, mine.experience(), theirs.experience()),
        none(mine, theirs));
  }

  /** That there is none of a kind is part of the fact. */
  private SortedSet<QualificationKind> none(Qualifications mine, Qualifications theirs) {
    SortedSet<QualificationKind> none = new TreeSet<>();
    for (QualificationKind kind : QualificationKind.values()) {
      Attribute<?, ?> attribute = KINDS.get(kind);
      Qualifications from = attribute == null ? theirs : kept(attribute, mine, theirs);
      if (from.none().contains(kind)) {
        none.add(kind);
      }
    }
    return none;
  }

  @SuppressWarnings("NullAway") // likewise
  Vacancy of(Vacancy mine, Vacancy theirs) {
    return new Vacancy(
        mine.id(),
        theirs.region(),
        kept(VacancyAttribute.EMPLOYER, mine.employer(), theirs.employer()),
        theirs.professional(),
        mine.status(),
        theirs.openings(),
        theirs.number(),
        theirs.title(),
        theirs.description(),
        kept(VacancyAttribute.CLOSES_ON, mine.closesOn(), theirs.closesOn()),
        job(mine.job(), theirs.job()),
        terms(mine.terms(), theirs.terms()),
        requirements(mine.requirements(), theirs.requirements()),
        theirs.tasks(),
        theirs.application());
  }

  @SuppressWarnings("NullAway") // likewise
  private Job job(Job mine, Job theirs) {
    Workplace there = theirs.workplace();
    return new Job(
        kept(VacancyAttribute.OCCUPATION, mine.occupation(), theirs.occupation()),
        kept(VacancyAttribute.SECTORS, mine.sectors(), theirs.sectors()),
        new Workplace(
            kept(VacancyAttribute.WORKPLACE, mine.workplace().postcode(), there.postcode()),
            there.street(),
            there.houseNumber(),
            there.addition(),
            kept(VacancyAttribute.REMOTE, mine.workplace().remote(), there.remote())),
        kept(
            VacancyAttribute.RECRUITMENT_RADIUS_KM,
            mine.recruitmentRadiusKm(),
            theirs.recruitmentRadiusKm()),
        kept(VacancyAttribute.CONDITIONS, mine.conditions(), theirs.conditions()));
  }

  @SuppressWarnings("NullAway") // likewise
  private Terms terms(Terms mine, Terms theirs) {
    return new Terms(
        kept(VacancyAttribute.PERIOD, mine.period(), theirs.period()),
        kept(VacancyAttribute.HOURS, mine.hours(), theirs.hours()),
        kept(VacancyAttribute.WORK_PATTERN, mine.pattern(), theirs.pattern()),
        kept(VacancyAttribute.CONTRACTS, mine.contracts(), theirs.contracts()),
        theirs.transports(),
        theirs.salary(),
        theirs.description());
  }

  @SuppressWarnings("NullAway") // likewise
  private Requirements requirements(Requirements mine, Requirements theirs) {
    return new Requirements(
        kept(VacancyAttribute.THINKING_LEVEL, mine.thinkingLevel(), theirs.thinkingLevel()),
        kept(VacancyAttribute.SKILLS, mine.skills(), theirs.skills()),
        kept(VacancyAttribute.LANGUAGES, mine.languages(), theirs.languages()),
        kept(VacancyAttribute.LICENCES, mine.licences(), theirs.licences()),
        kept(VacancyAttribute.EDUCATIONS, mine.educations(), theirs.educations()),
        theirs.courses(),
        kept(VacancyAttribute.EXPERIENCE, mine.experience(), theirs.experience()));
  }
}
