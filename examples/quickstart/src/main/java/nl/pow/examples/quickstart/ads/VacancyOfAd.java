package nl.pow.examples.quickstart.ads;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pow.core.Period;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.core.vacancy.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Makes a vacancy of an ad: its text for what it says, ESCO for the skills that go without saying.
 */
final class VacancyOfAd {
  static final EmployerId EMPLOYER = new EmployerId("ads");
  static final int LONGEST = 5000;
  private static final HoursPerWeek FULL_TIME = new HoursPerWeek(36, 40);

  private final Taxonomy taxonomy;

  VacancyOfAd(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  static OccupationCode occupation(NamedCsvRecord row) {
    return OccupationCode.parse("esco:" + row.getField("esco_code"));
  }

  Vacancy make(NamedCsvRecord row, AdText text, int number) {
    String description = row.getField("description");
    OccupationCode occupation = occupation(row);
    return new Vacancy(
        new VacancyId(String.format(Locale.ROOT, "ad-%03d", number)),
        null,
        EMPLOYER,
        null,
        VacancyStatus.OPEN,
        text.openings(),
        null,
        row.getField("title"),
        description.substring(0, Math.min(LONGEST, description.length())),
        null,
        Job.of(occupation, Workplace.unknown()),
        terms(text),
        requirements(text, occupation),
        List.of(),
        Application.unknown());
  }

  private static Terms terms(AdText text) {
    List<ContractForm> contracts =
        text.permanent()
            ? List.of(new ContractForm(ContractDuration.PERMANENT, Engagement.UNKNOWN))
            : List.of();
    return new Terms(
        Period.open(), hours(text), WorkPattern.unknown(), contracts, List.of(), null, null);
  }

  private static @Nullable HoursPerWeek hours(AdText text) {
    if (text.hoursPerWeek().isPresent()) {
      int hours = text.hoursPerWeek().getAsInt();
      return new HoursPerWeek(hours, hours);
    }
    return text.fullTime() ? FULL_TIME : null;
  }

  private Requirements requirements(AdText text, OccupationCode occupation) {
    return new Requirements(
        null,
        skills(text, occupation),
        text.languages().stream()
            .map(
                language ->
                    new LanguageRequirement(
                        new LanguageSkill(
                            language,
                            LanguageLevel.GOOD,
                            LanguageLevel.UNKNOWN,
                            LanguageLevel.UNKNOWN,
                            LanguageLevel.UNKNOWN),
                        Need.SHOULD))
            .toList(),
        text.drivingLicence()
            ? List.of(new LicenceRequirement(DrivingLicence.B, Need.MUST))
            : List.of(),
        text.levels().stream()
            .map(l -> new EducationRequirement(l, null, Certification.UNKNOWN, null, Need.SHOULD))
            .toList(),
        List.of(),
        text.years().isPresent()
            ? List.of(new ExperienceRequirement(null, text.years().getAsInt(), Need.SHOULD))
            : List.of());
  }

  /** A skill that the ad names is needed; one that only comes with the occupation is wished. */
  private List<SkillRequirement> skills(AdText text, OccupationCode occupation) {
    List<SkillRequirement> asked = new ArrayList<>();
    for (ExpectedSkill expected : taxonomy.expectedSkills(occupation)) {
      boolean named =
          taxonomy
              .label(expected.skill().code(), Locale.ENGLISH)
              .map(Label::text)
              .filter(text::names)
              .isPresent();
      if (named || expected.essential()) {
        Need need = named ? Need.MUST : Need.SHOULD;
        asked.add(new SkillRequirement(expected.skill(), SkillLevel.UNKNOWN, need));
      }
    }
    return asked;
  }
}
