package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.api.Test;

/** S08: every value comes back equal. */
abstract class ValueRules extends Rules {
  private static final int COUNT = 60;

  ValueRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("A field may not be stored, or its order of items may get lost.")
  void required_S08_candidatesComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(1));
    assertKept(CANDIDATE, many(i -> samples.candidate(new CandidateId("c-" + i))));
  }

  @Test
  @LikelyCause("A field may not be stored, or its order of items may get lost.")
  void required_S08_employersComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(2));
    assertKept(EMPLOYER, many(i -> samples.employer(new EmployerId("e-" + i))));
  }

  @Test
  @LikelyCause("A field may not be stored, or its order of items may get lost.")
  void required_S08_vacanciesComeBackEqual() throws Exception {
    Samples samples = new Samples(new Random(3));
    writing(
        storage -> {
          storage.commit(ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E1)));
          assertKept(
              storage, VACANCY, many(i -> samples.vacancy(new VacancyId("v-" + i), Data.E1)));
        });
  }

  @Test
  @LikelyCause("A field may not be stored.")
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

  @Test
  @LikelyCause("A kind may not be stored, or a field of it, or its items may lose their order.")
  void required_S08_everyKindComesBackEqual() throws Exception {
    assertAllKept(World.LARGE.inserts());
  }

  @Test
  @LikelyCause("Items of the old value may be left over.")
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

  @Test
  @LikelyCause("A constant is not known where it is written or read, or a column is too short.")
  void required_S08_everyConstantComesBackEqual() throws Exception {
    assertAllKept(Variety.OF_CONSTANTS);
  }

  @Test
  @LikelyCause({
    "A field that is absent becomes empty, zero or false.",
    "A list of one item, or of none, is taken for no list."
  })
  void required_S08_everyFieldMayBeThereOrAbsent() throws Exception {
    assertAllKept(Variety.OF_PRESENCE);
  }

  @Test
  @LikelyCause("The least number or the earliest day does not fit, or stands for nothing known.")
  void required_S08_theLeastValuesComeBackEqual() throws Exception {
    assertAllKept(Extremes.LEAST);
  }

  @Test
  @LikelyCause("The greatest number or the latest day does not fit.")
  void required_S08_theGreatestValuesComeBackEqual() throws Exception {
    assertAllKept(Extremes.GREATEST);
  }

  private static <E> List<E> many(IntFunction<E> maker) {
    return IntStream.range(1000, 1000 + COUNT).mapToObj(maker).toList();
  }
}
