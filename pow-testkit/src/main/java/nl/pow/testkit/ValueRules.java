package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.testkit.generator.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S08: every value comes back equal. */
abstract class ValueRules extends Rules {
  private static final int COUNT = 100;
  private static final List<String> TEXTS =
      List.of(
          "\"",
          "a\"b",
          "\"a\"",
          "'",
          ",",
          ";",
          "\t",
          "a\nb",
          "a\r\nb",
          "a\rb",
          "\\",
          "\\n",
          "007",
          "0",
          "-1",
          "+31",
          "=1+1",
          "@x",
          "1e5",
          "1.0",
          "true",
          "null",
          "NULL",
          "NaN",
          " a",
          "a ",
          "a  b",
          "\u00a0a\u00a0",
          "\ufeffa",
          "Zoë",
          "Zoe\u0308",
          "İı",
          "ß",
          "汉字",
          "😀",
          "العربية",
          "a\u200bb",
          "\u2028",
          "<b>",
          "&amp;",
          "${x}",
          "{0}",
          "%s",
          "--",
          "/*",
          "#",
          "|");

  ValueRules(StoreContract contract) {
    super(contract);
  }

  /** Text may be trimmed, normalised, unescaped twice or decoded with another charset. */
  @Test
  void required_S08_everyTextComesBackEqual() throws Exception {
    assertKept(
        EMPLOYER,
        IntStream.range(0, TEXTS.size())
            .mapToObj(i -> Employer.of(new EmployerId("e-" + i), "x" + TEXTS.get(i) + "x"))
            .toList());
  }

  /** Blanks at the ends may be taken away, the empty text may become null or the other way. */
  @Test
  void required_S08_textsAreNotTrimmedAndEmptyIsNotNull() throws Exception {
    assertKept(
        CANDIDATE,
        IntStream.range(0, TEXTS.size() + 2)
            .mapToObj(i -> presented(i, i == 0 ? null : i == 1 ? "" : TEXTS.get(i - 2)))
            .toList());
  }

  /** A column may be too short, or count bytes. */
  @Test
  void required_S08_theLongestTextsFit() throws Exception {
    assertKept(CANDIDATE, List.of(presented(0, "汉".repeat(2000)), presented(1, "😀".repeat(1000))));
  }

  /** The longest id may not fit, or be cut. */
  @Test
  void required_S08_theLongestIdsFit() throws Exception {
    String start = "x".repeat(199);
    assertKept(
        EMPLOYER,
        List.of(
            Employer.of(new EmployerId(start + "a"), "A"),
            Employer.of(new EmployerId(start + "b"), "B")));
  }

  /** A field may not be stored, or its order of items may get lost. */
  @Test
  void required_S08_candidatesComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(1));
    assertKept(CANDIDATE, many(i -> samples.candidate(new CandidateId("c-" + i))));
  }

  /** A field may not be stored, or its order of items may get lost. */
  @Test
  void required_S08_employersComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(2));
    assertKept(EMPLOYER, many(i -> samples.employer(new EmployerId("e-" + i))));
  }

  /** A field may not be stored, or its order of items may get lost. */
  @Test
  void required_S08_vacanciesComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(3));
    writing(
        storage -> {
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E1)));
          assertKept(
              storage, VACANCY, many(i -> samples.vacancy(new VacancyId("v-" + i), Data.E1)));
        });
  }

  /** A field may not be stored. */
  @Test
  void required_S08_protectedAttributesComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(4));
    writing(
        storage -> {
          List<Candidate> people = many(i -> Data.candidate(new CandidateId("c-" + i), i));
          storage.commit(ChangeSet.empty().insertAll(CANDIDATE, people));
          assertKept(
              storage,
              PROTECTED_ATTRIBUTES,
              many(i -> samples.protectedAttributes(new CandidateId("c-" + i))));
        });
  }

  /** A kind may not be stored, or a field of it, or its items may lose their order. */
  @Test
  void required_S08_everyKindComesBackEqual() throws Exception {
    ChangeSet world = new Samples(new Random(12)).world(20);
    writing(
        storage -> {
          storage.commit(world);
          for (Change change : world.changes()) {
            assertBack(storage, (Change.Insert<?, ?>) change);
          }
        });
  }

  private static <E extends Entity<I>, I extends Id> void assertBack(
      Storage storage, Change.Insert<E, I> made) {
    assertEquals(
        made.entity(),
        find(storage, made.kind(), made.id()).orElseThrow().value(),
        made.toString());
  }

  /** Items of the old value may be left over. */
  @Test
  void required_S08_anUpdateReplacesTheWholeValue() throws Exception {
    Samples samples = new Samples(new Random(5));
    writing(
        storage -> {
          storage.commit(Data.start());
          for (int version = 1; version <= 30; version++) {
            Candidate next = samples.candidate(Data.C1);
            storage.commit(ChangeSet.empty().update(CANDIDATE, next, version));
            assertEquals(next, find(storage, CANDIDATE, Data.C1).orElseThrow().value());
          }
        });
  }

  private static Candidate presented(int number, @Nullable String text) {
    Candidate bare = Data.candidate(new CandidateId("c-" + (100 + number)), number);
    var contact = bare.contact();
    return new Candidate(
        bare.id(),
        bare.region(),
        bare.professional(),
        bare.status(),
        bare.situation(),
        bare.mobility(),
        bare.wishes(),
        bare.qualifications(),
        bare.support(),
        new ContactDetails(contact.available(), text, List.of(), List.of(), List.of(), List.of()));
  }

  private static <E> List<E> many(IntFunction<E> maker) {
    return IntStream.range(1000, 1000 + COUNT).mapToObj(maker).toList();
  }

  private <E extends Entity<I>, I extends Id> void assertKept(Kind<E, I> kind, List<E> entities)
      throws Exception {
    writing(storage -> assertKept(storage, kind, entities));
  }

  private static <E extends Entity<I>, I extends Id> void assertKept(
      Storage storage, Kind<E, I> kind, List<E> entities) {
    storage.commit(ChangeSet.empty().insertAll(kind, entities));
    for (E entity : entities) {
      assertEquals(entity, find(storage, kind, entity.id()).orElseThrow().value());
    }
    List<E> sorted = entities.stream().sorted(Comparator.comparing(e -> (Id) e.id())).toList();
    assertEquals(sorted, ask(storage, Query.all(kind)).stream().map(Versioned::value).toList());
  }
}
