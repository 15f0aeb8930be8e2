package nl.pow.adapters.vum;

import java.time.LocalDate;
import java.util.List;
import nl.pow.adapters.vum.Places.Place;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/** A {@code Vacature} or {@code MPVacatureMatch} of VUM as a vacancy and its employer. */
final class VacancyMapping implements Mapping<Vacancy> {
  /** VUM has no id of an employer: each vacancy gets an employer of its own. */
  private static final String EMPLOYER_OF = "employer-of-";

  /** What a name that is missing reads as; the same in every language, as all data. */
  static final String NO_NAME = "(naam onbekend)";

  private final Ids ids = new Ids("idVacature", 200 - EMPLOYER_OF.length());
  private final Places places;

  VacancyMapping(Places places) {
    this.places = places;
  }

  @Override
  public @Nullable Mapped<Vacancy> map(Part record) {
    String id = ids.of(record);
    Part address = record.part("adres");
    Place place = places.workplace(address, "postcode");
    Job job = VacancyWork.job(record, address, place);
    Terms terms = VacancyWork.terms(record);
    Requirements requirements = VacancyRequirements.of(record);
    String number = record.text("nummerVacature", 11);
    String title = record.text("naamVacature", 120);
    if (title == null) {
      record.report(Fault.TITLE_MISSING, "naamVacature");
    }
    String description = record.text("omschrijvingVacature", 2000);
    LocalDate closesOn = record.date("sluitingsdatumVacature");
    Part owner = record.part("werkgever");
    Application application = VacancyEmployer.application(record, owner);
    EmployerId employerId = new EmployerId(id == null ? EMPLOYER_OF : EMPLOYER_OF + id);
    Employer employer = VacancyEmployer.of(employerId, owner, application.contacts());
    if (id == null) {
      return null;
    }
    Vacancy vacancy =
        new Vacancy(
            new VacancyId(id),
            place.region(),
            employerId,
            null,
            VacancyStatus.OPEN,
            1,
            number,
            title == null ? NO_NAME : title,
            description,
            closesOn,
            job,
            terms,
            requirements,
            List.of(),
            application);
    return new Mapped<>(vacancy, List.of(employer), List.of());
  }
}
