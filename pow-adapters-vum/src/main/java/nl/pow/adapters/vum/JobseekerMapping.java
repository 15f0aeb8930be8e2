package nl.pow.adapters.vum;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pow.adapters.vum.Places.Place;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.Situation;
import nl.pow.core.candidate.Support;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.ContactPerson;
import org.jspecify.annotations.Nullable;

/** A {@code Werkzoekende} or {@code MPWerkzoekendeMatch} of VUM as a candidate. */
final class JobseekerMapping implements Mapping<Candidate> {
  private final Ids ids = new Ids("idWerkzoekende", 200);
  private final Places places;

  JobseekerMapping(Places places) {
    this.places = places;
  }

  @Override
  public @Nullable Mapped<Candidate> map(Part record) {
    String id = ids.of(record);
    Part travel = record.part("mobiliteit");
    Place home = places.home(travel, "bemiddelingspostcode");
    Mobility mobility =
        new Mobility(
            home.postcode(),
            travel.number("maximaleReisafstand", 0, 999),
            travel.number("maximaleReistijd", 0, 999),
            Work.transports(record));
    Part brought = record.part("arbeidsmarktkwalificatie");
    WorkWishes wishes = wishes(record, brought);
    Qualifications qualifications = JobseekerQualifications.of(brought);
    Support support = support(record.part("eisAanWerk"));
    ContactDetails contact = contact(record);
    Indication register = record.code("indicatieLdrRegistratie", CodeLists.YES_OR_NO);
    if (id == null) {
      return null;
    }
    CandidateId candidate = new CandidateId(id);
    return new Mapped<>(
        new Candidate(
            candidate,
            home.region(),
            null,
            CandidateStatus.ACTIVE,
            Situation.UNKNOWN,
            mobility,
            wishes,
            qualifications,
            support,
            contact),
        List.of(),
        attributes(candidate, register));
  }

  private static WorkWishes wishes(Part record, Part brought) {
    Part times = record.part("werktijden");
    Part flexibility = record.part("flexibiliteit");
    return new WorkWishes(
        Codes.occupations(record.parts("bemiddelingsberoep")),
        Codes.sectors(record.parts("sector")),
        Work.contracts(record),
        Work.hours(times),
        Work.pattern(times, flexibility),
        flexibility.period("datumAanvangBeschikbaarVoorWerk", "datumEindeBeschikbaarVoorWerk"),
        Exclusions.none(),
        brought.parts("interesse").stream()
            .map(p -> p.text("naamInteresse", 120))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static Support support(Part demands) {
    return new Support(
        Work.indication(demands, "indicatieAanpassingWerkomgeving"),
        Work.indication(demands, "indicatieBegeleiding"),
        Work.indication(demands, "indicatieWerkvariatie"),
        Collections.emptySortedSet());
  }

  private static ContactDetails contact(Part record) {
    return new ContactDetails(
        record.code(
            "indicatieBeschikbaarheidContactgegevens", CodeLists.YES_OR_NO, Indication.UNKNOWN),
        record.text("persoonlijkePresentatie", 2000),
        record.texts("emailadres", 320),
        record.texts("telefoonnummer", 14),
        Work.webAddresses(record),
        record.parts("contactpersoon").stream().map(JobseekerMapping::person).distinct().toList());
  }

  private static ContactPerson person(Part part) {
    return new ContactPerson(
        part.text("naamContactpersoonAfdeling", 35),
        Stream.ofNullable(part.text("emailadres", 320)).toList(),
        Stream.ofNullable(part.text("telefoonnummer", 14)).toList());
  }

  private static List<ProtectedAttributes> attributes(
      CandidateId candidate, @Nullable Indication register) {
    return register == null
        ? List.of()
        : List.of(new ProtectedAttributes(candidate, register, null, Collections.emptySortedSet()));
  }
}
