package nl.pow.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.Pool.Duplicate;
import nl.pow.core.store.Pool.Part;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;

class PoolTest {
  private static final EmployerId SHOP = new EmployerId("e-1");

  private static Candidate person(String id, CandidateStatus status) {
    return Candidate.of(new CandidateId(id), null).withStatus(status);
  }

  private static Vacancy work(String id) {
    return Vacancy.of(new VacancyId(id), null, SHOP, "Kok", Job.unknown());
  }

  private static Part part(String name, CandidateStatus status, List<String> people, String work) {
    return new Part(
        name,
        new Snapshot(
            new Revision(7),
            people.stream().map(id -> person(id, status)).toList(),
            List.of(work(work)),
            List.of(Employer.of(SHOP, "Winkel van " + name))));
  }

  private final Pool pool =
      new Pool(
          List.of(
              part("uwv", CandidateStatus.ACTIVE, List.of("c-3", "c-1"), "v-1"),
              part("gemeente", CandidateStatus.PLACED, List.of("c-2", "c-3"), "v-2"),
              part("leerwerkloket", CandidateStatus.PLACED, List.of("c-3", "c-2"), "v-1")));

  @Test
  void holdsEverythingOnceAsTheFirstPartHasIt() {
    assertThat(pool.snapshot())
        .isEqualTo(
            new Snapshot(
                Revision.ZERO,
                List.of(
                    person("c-1", CandidateStatus.ACTIVE),
                    person("c-2", CandidateStatus.PLACED),
                    person("c-3", CandidateStatus.ACTIVE)),
                List.of(work("v-1"), work("v-2")),
                List.of(Employer.of(SHOP, "Winkel van uwv"))));
  }

  @Test
  void tellsWhatSeveralPartsHold() {
    assertThat(pool.duplicates())
        .containsExactly(
            new Duplicate(new CandidateId("c-2"), "gemeente", List.of("leerwerkloket")),
            new Duplicate(new CandidateId("c-3"), "uwv", List.of("gemeente", "leerwerkloket")),
            new Duplicate(new VacancyId("v-1"), "uwv", List.of("leerwerkloket")),
            new Duplicate(SHOP, "uwv", List.of("gemeente", "leerwerkloket")));
    assertThat(new Pool(pool.parts().subList(0, 1)).duplicates()).isEmpty();
  }

  @Test
  void tellsWhereSomethingComesFrom() {
    assertThat(Stream.of("c-1", "c-2", "c-3", "c-4").map(id -> pool.origin(new CandidateId(id))))
        .extracting(origin -> origin.orElse("nowhere"))
        .containsExactly("uwv", "gemeente", "uwv", "nowhere");
    assertThat(pool.origin(new VacancyId("v-2"))).contains("gemeente");
  }
}
