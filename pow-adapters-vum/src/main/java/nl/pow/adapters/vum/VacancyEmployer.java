package nl.pow.adapters.vum;

import java.util.List;
import java.util.Objects;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.ApplicationMeans;
import nl.pow.core.vacancy.ApplicationRoute;
import org.jspecify.annotations.Nullable;

/** The employer of a vacancy of VUM, and how to apply there. */
final class VacancyEmployer {
  private VacancyEmployer() {}

  static Employer of(EmployerId id, Part part, List<ContactPerson> contacts) {
    String name = part.text("handelsnaamOrganisatie", 500);
    if (name == null) {
      part.report(Fault.EMPLOYER_NAME_MISSING, "handelsnaamOrganisatie");
    }
    return new Employer(
        id,
        name == null ? VacancyMapping.NO_NAME : name,
        null,
        null,
        null,
        Codes.sectors(part.parts("sector")),
        Work.webAddresses(part),
        contacts);
  }

  static Application application(Part record, Part employer) {
    return new Application(
        record.parts("sollicitatiewijze").stream()
            .map(VacancyEmployer::route)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        employer.parts("contactpersoon").stream().map(VacancyEmployer::person).distinct().toList());
  }

  private static @Nullable ApplicationRoute route(Part part) {
    Part web = part.part("webadres");
    WebAddress address = web.isEmpty() ? null : Work.webAddress(web);
    ApplicationMeans means =
        part.code("codeSollicitatiewijze", CodeLists.APPLICATION, ApplicationMeans.UNKNOWN);
    return part.unlessNothing(
        new ApplicationRoute(means, address), new ApplicationRoute(ApplicationMeans.UNKNOWN, null));
  }

  private static ContactPerson person(Part part) {
    return new ContactPerson(
        part.text("naamContactpersoonAfdeling", 35),
        part.texts("emailadres", 320),
        part.texts("telefoonnummer", 14));
  }
}
