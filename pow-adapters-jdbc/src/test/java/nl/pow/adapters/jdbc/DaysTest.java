package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import nl.pow.core.PowException;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day stays the day that it is, whatever clock the machine that writes or reads goes by. */
abstract class DaysTest {
  /** Clocks go forward, back and over; leap days; first and last; a day that Apia never had. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2000, 2, 29),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1937, 7, 1),
          LocalDate.of(1940, 5, 16),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(2011, 12, 30),
          LocalDate.of(2026, 12, 31),
          LocalDate.of(2200, 12, 31));

  private static final List<String> ZONES =
      List.of("Europe/Amsterdam", "UTC", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu");

  private static final EmployerId EMPLOYER = new EmployerId("e-1");

  private final TimeZone before = TimeZone.getDefault();

  abstract String newDatabase();

  @AfterEach
  void setBack() {
    TimeZone.setDefault(before);
  }

  @Test
  void aDayIsTheSameInAllZones() {
    String url = newDatabase();
    for (int i = 0; i < ZONES.size(); i++) {
      TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
      try (Storage storage = open(url)) {
        ChangeSet changes = vacancies(i);
        storage.commit(i > 0 ? changes : changes.insert(Kind.EMPLOYER, employer()));
      }
    }
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      try (Storage storage = open(url)) {
        for (int i = 0; i < ZONES.size(); i++) {
          assertThat(days(storage, "v-" + i)).as(ZONES.get(i) + " to " + zone).isEqualTo(DAYS);
        }
      }
    }
  }

  @Test
  void aDayOutsideAllCalendarsIsKeptOrRefused() {
    try (Storage storage = open(newDatabase())) {
      storage.commit(ChangeSet.empty().insert(Kind.EMPLOYER, employer()));
      for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1))) {
        boolean kept;
        try {
          VacancyId id = new VacancyId("x-1");
          storage.commit(ChangeSet.empty().insert(Kind.VACANCY, vacancy(id, day)));
          kept = true;
        } catch (PowException e) {
          kept = false;
        }
        assertThat(days(storage, "x-")).isEqualTo(kept ? List.of(day) : List.of());
        if (kept) {
          storage.commit(ChangeSet.empty().delete(Kind.VACANCY, new VacancyId("x-1"), 1));
        }
      }
    }
  }

  private static ChangeSet vacancies(int zone) {
    return ChangeSet.empty()
        .insertAll(
            Kind.VACANCY,
            IntStream.range(0, DAYS.size())
                .mapToObj(
                    i -> vacancy(new VacancyId("v-" + zone + "-" + (char) ('a' + i)), DAYS.get(i)))
                .toList());
  }

  private static List<LocalDate> days(Storage storage, String prefix) {
    List<LocalDate> days = new ArrayList<>();
    try (Picture picture = storage.picture();
        var all = picture.stream(Query.all(Kind.VACANCY))) {
      all.filter(held -> held.value().id().value().startsWith(prefix))
          .forEach(held -> days.add(held.value().closesOn()));
    }
    return days;
  }

  private static Vacancy vacancy(VacancyId id, LocalDate day) {
    Vacancy v = Vacancy.of(id, null, EMPLOYER, "Kok", Job.unknown());
    return new Vacancy(
        v.id(),
        v.region(),
        v.employer(),
        v.professional(),
        v.status(),
        v.openings(),
        v.number(),
        v.title(),
        v.description(),
        day,
        v.job(),
        v.terms(),
        v.requirements(),
        v.tasks(),
        v.application());
  }

  private static Employer employer() {
    return Employer.of(EMPLOYER, "Haven");
  }

  private static Storage open(String url) {
    return new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url));
  }
}
