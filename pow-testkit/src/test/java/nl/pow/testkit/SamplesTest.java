package nl.pow.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final EmployerId E1 = new EmployerId("e-1");

  @Test
  void everySampleIsValid() {
    Validation validation = Validation.create();
    for (Object sample : some(100)) {
      assertThat(validation.require("sample", sample)).isSameAs(sample);
    }
  }

  @Test
  void theSameSeedMakesTheSameSamples() {
    assertThat(some(50)).isEqualTo(some(50));
  }

  private static List<Object> some(int count) {
    Samples samples = new Samples(new Random(7));
    List<Object> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CandidateId id = new CandidateId("c-" + i);
      some.add(samples.candidate(id));
      some.add(samples.protectedAttributes(id));
      some.add(samples.employer(E1));
      some.add(samples.vacancy(new VacancyId("v-" + i), E1));
    }
    return some;
  }
}
