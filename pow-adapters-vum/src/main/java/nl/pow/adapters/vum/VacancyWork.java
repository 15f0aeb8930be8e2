package nl.pow.adapters.vum;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.pow.adapters.vum.Places.Place;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Workplace;

/** The work that a vacancy of VUM offers, and its terms. */
final class VacancyWork {
  /** VUM has the last day of work in two places. */
  private static final String LAST_DAY = "datumEindeBeschikbaarVoorWerk";

  private VacancyWork() {}

  static Job job(Part record, Part address, Place place) {
    return new Job(
        Codes.occupation(record.part("beroep")),
        Codes.sectors(List.of(record.part("sector"))),
        new Workplace(
            place.postcode(),
            address.text("straatnaam", 24),
            address.number("huisnummer", 0, 99_999),
            address.text("huisnummertoevoeging", 6),
            Indication.UNKNOWN),
        null,
        Collections.emptySortedSet());
  }

  static Terms terms(Part record) {
    Part conditions = record.part("arbeidsVoorwaarden");
    Part times = record.part("werktijden");
    Part flexibility = record.part("flexibiliteit");
    return new Terms(
        period(conditions, flexibility),
        Work.hours(times),
        Work.pattern(times, flexibility),
        Work.contracts(record),
        Work.transports(record),
        conditions.text("salarisIndicatie", 100),
        conditions.text("omschrijvingArbeidsvoorwaarden", 2000));
  }

  private static Period period(Part conditions, Part flexibility) {
    Period stated = conditions.period("datumAanvangWerkzaamheden", "datumEindeWerkzaamheden");
    LocalDate last = flexibility.date(LAST_DAY);
    LocalDate first = stated.from();
    if (last == null || last.equals(stated.to())) {
      return stated;
    }
    if (stated.to() != null) {
      flexibility.report(Fault.TWO_END_DATES, LAST_DAY);
      return stated;
    }
    if (first != null && last.isBefore(first)) {
      flexibility.report(Fault.PERIOD_REVERSED, LAST_DAY);
      return Period.open();
    }
    return new Period(first, last);
  }
}
