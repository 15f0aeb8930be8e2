package nl.pow.core.store;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;

/** A ledger that is made at once is the one that commits made, entity by entity. */
class RestorationTest {
  private static final List<RegionCode> REGIONS =
      List.of(new RegionCode("AM24"), new RegionCode("AM05"));

  @Test
  void aLedgerMadeAtOnceIsTheOneThatCommitsMade() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Ledger committed = committed(random);
      List<Changed> entries = new ArrayList<>(committed.entries().toList());
      if (seed % 2 == 0) {
        Collections.shuffle(entries, random);
      }
      Ledger restored = Ledger.restore(committed.revision(), Revision.ZERO, entries);
      assertSame(restored, committed);
      ChangeSet change =
          ChangeSet.empty()
              .insert(EMPLOYER, Employer.of(new EmployerId("z"), "Z"))
              .insert(VACANCY, vacancy("z", "z"));
      assertSame(restored.apply(change), committed.apply(change));
    }
  }

  private static void assertSame(Ledger one, Ledger other) {
    assertThat(one.entries().toList()).isEqualTo(other.entries().toList());
    for (long since = 0; since <= other.revision().number(); since++) {
      assertThat(one.changesSince(new Revision(since)).toList())
          .isEqualTo(other.changesSince(new Revision(since)).toList());
    }
    for (RegionCode region : REGIONS) {
      assertThat(one.stream(Query.all(CANDIDATE).in(region)).toList())
          .isEqualTo(other.stream(Query.all(CANDIDATE).in(region)).toList());
      assertThat(one.stream(Query.all(VACANCY).in(region)).toList())
          .isEqualTo(other.stream(Query.all(VACANCY).in(region)).toList());
    }
    other.stream(Query.all(CANDIDATE))
        .forEach(
            each ->
                assertThat(one.holdings().about(each.value().id()))
                    .isEqualTo(other.holdings().about(each.value().id())));
    other.stream(Query.all(EMPLOYER))
        .map(each -> new Reference(EMPLOYER, each.value().id()))
        .forEach(
            employer ->
                assertThat(one.holdings().referrers().values(employer, null).toList())
                    .isEqualTo(other.holdings().referrers().values(employer, null).toList()));
  }

  private static Ledger committed(Random random) {
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < 40; i++) {
      String id = Integer.toString(random.nextInt(1000) + 1000 * i);
      RegionCode region = random.nextInt(3) == 0 ? null : REGIONS.get(random.nextInt(2));
      Candidate candidate = Candidate.of(new CandidateId("c" + id), region);
      ChangeSet changes =
          ChangeSet.empty()
              .insert(EMPLOYER, Employer.of(new EmployerId("e" + id), "E"))
              .insert(VACANCY, vacancy("v" + id, "e" + id))
              .insert(VACANCY, vacancy("w" + id, "e" + id))
              .insert(CANDIDATE, candidate);
      ledger = ledger.apply(changes);
      if (random.nextInt(4) == 0) {
        ledger = ledger.apply(ChangeSet.empty().delete(VACANCY, new VacancyId("v" + id), 1));
        ledger = ledger.apply(ChangeSet.empty().update(CANDIDATE, candidate, 1));
      }
    }
    return ledger;
  }

  private static Vacancy vacancy(String id, String employer) {
    return Vacancy.of(
        new VacancyId(id), REGIONS.get(0), new EmployerId(employer), "Kok", Job.unknown());
  }
}
