package nl.pow.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.outcome.Referral;
import nl.pow.core.outcome.ReferralState;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
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

  @Test
  void aWorldIsValidAndHasAllThatItRefersTo() {
    Validation validation = Validation.create();
    ChangeSet world = new Samples(new Random(8)).world(20);
    for (Change change : world.changes()) {
      assertThat(validation.require("sample", ((Change.Insert<?, ?>) change).entity())).isNotNull();
    }
    try (Picture picture = Ledger.empty().apply(world).picture()) {
      for (Kind<?, ?> kind : Kind.all()) {
        assertThat(picture.stream(Query.all(kind))).hasSize(20);
      }
    }
  }

  @Test
  void historiesOfAWorldGoThroughManyStates() {
    Set<ReferralState> seen = new TreeSet<>();
    for (Change change : new Samples(new Random(9)).world(300).changes()) {
      if (change instanceof Change.Insert<?, ?> insert
          && insert.entity() instanceof Referral referral) {
        seen.add(referral.state());
      }
    }
    assertThat(seen)
        .contains(ReferralState.PROPOSED, ReferralState.SHARED, ReferralState.PRESENTED)
        .contains(ReferralState.DECLINED, ReferralState.WITHDRAWN);
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
