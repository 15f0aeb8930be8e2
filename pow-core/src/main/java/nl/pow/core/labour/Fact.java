package nl.pow.core.labour;

import java.util.Collection;
import java.util.Locale;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;

/** What the file of a person, and that of a vacancy, can tell so that they can be matched. */
enum Fact {
  PLACE,
  SKILLS,
  LANGUAGES,
  LICENCES,
  THINKING_LEVEL,
  EDUCATION,
  EXPERIENCE,
  HOURS,
  CONTRACT,
  AVAILABILITY,
  SECTOR;

  Code code() {
    return new Code("fact", name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  boolean isToldOf(Candidate one) {
    Qualifications known = one.qualifications();
    WorkWishes wishes = one.wishes();
    return switch (this) {
      case PLACE -> one.mobility().home() != null;
      case SKILLS -> tells(known, QualificationKind.SKILLS, known.skills());
      case LANGUAGES -> tells(known, QualificationKind.LANGUAGES, known.languages());
      case LICENCES -> tells(known, QualificationKind.LICENCES, known.licences());
      case THINKING_LEVEL -> known.thinkingLevel() != null;
      case EDUCATION -> tells(known, QualificationKind.EDUCATION, known.educations());
      case EXPERIENCE -> tells(known, QualificationKind.EXPERIENCE, known.experience());
      case HOURS -> wishes.hours() != null;
      case CONTRACT -> !wishes.contracts().isEmpty();
      case AVAILABILITY -> !wishes.availability().isOpen();
      case SECTOR -> !wishes.sectors().isEmpty();
    };
  }

  private static boolean tells(Qualifications known, QualificationKind kind, Collection<?> items) {
    return !items.isEmpty() || known.none().contains(kind);
  }

  boolean isToldOf(Vacancy one) {
    Requirements asked = one.requirements();
    return switch (this) {
      case PLACE -> one.job().workplace().postcode() != null;
      case SKILLS -> !asked.skills().isEmpty();
      case LANGUAGES -> !asked.languages().isEmpty();
      case LICENCES -> !asked.licences().isEmpty();
      case THINKING_LEVEL -> asked.thinkingLevel() != null;
      case EDUCATION -> !asked.educations().isEmpty();
      case EXPERIENCE -> !asked.experience().isEmpty();
      case HOURS -> one.terms().hours() != null;
      case CONTRACT -> !one.terms().contracts().isEmpty();
      case AVAILABILITY -> !one.terms().period().isOpen();
      case SECTOR -> !one.job().sectors().isEmpty();
    };
  }
}
