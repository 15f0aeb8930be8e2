package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** S08: lists keep their items and order, days stay the day they are. */
@Isolated("one test sets the language and the zone of the host")
abstract class ListRules extends Rules {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1937, 7, 1), // Dutch clocks went twenty minutes
          LocalDate.of(1940, 5, 16), // and an hour and forty
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(2000, 2, 29),
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2038, 1, 20),
          LocalDate.of(2100, 2, 28),
          LocalDate.of(2200, 12, 31));

  ListRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Items come in the order in which the medium gives them, or sorted.")
  void required_S08_aListKeepsItsOrder() throws Exception {
    assertKept(CANDIDATE, List.of(listed("b@x", "a@x", "c@x", "a@a", "10", "9")));
  }

  @Test
  @LikelyCause("Items are kept as a set, or under their value as key.")
  void required_S08_aListKeepsEqualItems() throws Exception {
    assertKept(CANDIDATE, List.of(listed("a@x", "b@x", "a@x", "a@x")));
  }

  @Test
  @LikelyCause("The place of an item is compared as text, or a list has a limit.")
  void required_S08_aLongListComesBackWhole() throws Exception {
    String[] items =
        IntStream.range(0, 1_000).mapToObj(i -> "m" + i % 7 + "@x").toArray(String[]::new);
    assertKept(CANDIDATE, List.of(listed(items)));
  }

  @Test
  @LikelyCause("Items are compared as sets, so that a new order is no change.")
  void required_S08_itemsThatChangePlacesAreWritten() throws Exception {
    assertBecomes(listed("a@x", "b@x", "c@x"), listed("c@x", "a@x", "b@x"));
  }

  @Test
  @LikelyCause("Items that are no longer there are not deleted.")
  void required_S08_aListThatShrinksLosesItsTail() throws Exception {
    assertBecomes(listed("a@x", "b@x", "c@x"), listed("a@x"), listed());
  }

  @Test
  @LikelyCause("Only items that were there are written.")
  void required_S08_aListThatGrowsHasItsNewItems() throws Exception {
    assertBecomes(listed(), listed("b@x"), listed("a@x", "b@x", "c@x"));
  }

  @Test
  @LikelyCause("Items outlive the deletion of their entity.")
  void required_S08_whatComesBackHasNothingOfTheOld() throws Exception {
    writing(
        storage -> {
          storage.commit(ChangeSet.empty().insert(CANDIDATE, listed("a@x", "b@x")));
          storage.commit(ChangeSet.empty().delete(CANDIDATE, Data.C1, 1));
          storage.commit(ChangeSet.empty().insert(CANDIDATE, listed("c@x")));
          assertEquals(listed("c@x"), now(storage));
        });
  }

  @Test
  @LikelyCause("A day is kept as a moment and shifted by a zone, or by an old calendar.")
  void required_S08_daysStayTheDayTheyAre() throws Exception {
    writing(
        storage -> {
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E1)));
          assertKept(storage, VACANCY, closing("v-"));
        });
  }

  @Test
  @LikelyCause("Text or days are made or read with the language or the zone of the host.")
  void required_S08_theLanguageAndTheZoneOfTheHostDoNotMatter() throws Exception {
    Locale language = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguageTag("tr-TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      writing(
          storage -> {
            storage.commit(
                ChangeSet.empty()
                    .insert(EMPLOYER, Data.employer(Data.E1))
                    .insertAll(VACANCY, closing("v-I")));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertEquals(
                closing("v-I"),
                ask(storage, Query.all(VACANCY)).stream().map(Versioned::value).toList());
          });
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(zone);
    }
  }

  private static List<Vacancy> closing(String start) {
    return IntStream.range(0, DAYS.size())
        .mapToObj(i -> closing(new VacancyId(start + (10 + i)), DAYS.get(i)))
        .toList();
  }

  private static Vacancy closing(VacancyId id, LocalDate day) {
    return new Vacancy(
        id,
        null,
        Data.E1,
        null,
        VacancyStatus.OPEN,
        1,
        null,
        "Inval IJSLAND",
        null,
        day,
        Job.unknown(),
        Terms.unknown(),
        Requirements.none(),
        List.of(),
        Application.unknown());
  }

  private static Candidate listed(String... emails) {
    return Data.candidate(Data.C1, null, List.of(emails));
  }

  private void assertBecomes(Candidate first, Candidate... then) throws Exception {
    writing(
        storage -> {
          storage.commit(ChangeSet.empty().insert(CANDIDATE, first));
          for (int i = 0; i < then.length; i++) {
            storage.commit(ChangeSet.empty().update(CANDIDATE, then[i], i + 1));
            assertEquals(then[i], now(storage));
          }
        });
  }

  private static Candidate now(Storage storage) {
    return find(storage, CANDIDATE, Data.C1).orElseThrow().value();
  }
}
