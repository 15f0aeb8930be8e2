package nl.pow.core.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.junit.jupiter.api.Test;

class PoolAndDemandTest {
  private static final RegionCode REGION = new RegionCode("AM28");

  private static OccupationCode occupation(int number) {
    return OccupationCode.parse("own:" + number);
  }

  private static List<Candidate> people(int occupation, int count) {
    List<Candidate> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(
          Candidate.of(new CandidateId("c-" + occupation + "-" + i), REGION)
              .withWishes(WorkWishes.unknown().withOccupations(List.of(occupation(occupation)))));
    }
    return made;
  }

  private static Vacancy vacancy(int occupation, int number) {
    Job job =
        new Job(
            occupation(occupation), new TreeSet<>(), Workplace.unknown(), null, new TreeSet<>());
    return Vacancy.of(
        new VacancyId("v-" + occupation + "-" + number), REGION, new EmployerId("e"), "Werk", job);
  }

  @Test
  void s15TellsShortageAndSurplusAndSuppressesSmallNumbers() {
    List<Candidate> pool = new ArrayList<>(people(1, 7));
    pool.addAll(people(2, 4));
    pool.add(people(4, 1).get(0).withStatus(CandidateStatus.PAUSED));
    List<Vacancy> vacancies = List.of(vacancy(1, 0), vacancy(1, 1), vacancy(2, 0), vacancy(3, 0));
    PoolAndDemand table = PoolAndDemand.of(pool, vacancies);

    assertThat(table.rows())
        .containsExactly(
            new PoolAndDemand.Row(occupation(1), 2, 7),
            new PoolAndDemand.Row(occupation(2), 1, null),
            new PoolAndDemand.Row(occupation(3), 1, 0));
    assertThat(table.rows().get(0).shortage()).hasValue(-5);
    assertThat(table.rows().get(1).isSuppressed()).isTrue();
    assertThat(table.rows().get(1).shortage()).isEqualTo(OptionalInt.empty());
    assertThat(table.rows().get(2).shortage()).hasValue(1);
    assertThat(PoolAndDemand.of(pool, vacancies, 4).rows().get(1).people()).isEqualTo(4);
    assertThatThrownBy(() -> PoolAndDemand.of(pool, vacancies, 0))
        .hasMessage("The least number of people that is shown is 1 or more.");
  }

  /** Whatever a suppressed number is, the table is the same: it cannot be worked out of it. */
  @Property(tries = 300)
  void s15ASuppressedNumberCannotBeWorkedOut(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int least) {
    Random random = new Random(seed);
    List<Candidate> pool = new ArrayList<>();
    List<Candidate> other = new ArrayList<>();
    List<Vacancy> vacancies = new ArrayList<>();
    boolean shown = true;
    for (int i = 0; i < 6; i++) {
      int count = random.nextInt(10);
      boolean small = count > 0 && count < least;
      shown &= !small;
      pool.addAll(people(i, count));
      other.addAll(people(i, small ? 1 + random.nextInt(least - 1) : count));
      for (int v = random.nextInt(3); v > 0; v--) {
        vacancies.add(vacancy(i, v));
      }
    }
    PoolAndDemand table = PoolAndDemand.of(pool, vacancies, least);
    assertThat(PoolAndDemand.of(other, vacancies, least)).isEqualTo(table);
    assertThat(table.toString()).isEqualTo(PoolAndDemand.of(other, vacancies, least).toString());
    assertThat(table.rows().stream().noneMatch(PoolAndDemand.Row::isSuppressed)).isEqualTo(shown);
    assertThat(table.rows())
        .allMatch(row -> row.people() == null || row.people() == 0 || row.people() >= least);
  }
}
