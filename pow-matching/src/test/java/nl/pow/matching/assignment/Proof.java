package nl.pow.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a solution against its prices by nothing but the definition. */
final class Proof {
  private Proof() {}

  static void check(Pairs pairs, Solution solution) {
    int[] load = new int[pairs.vacancies];
    long chosen = 0;
    for (int i = 0; i < pairs.candidates; i++) {
      boolean seen = solution.vacancyOf()[i] == Seats.NONE;
      assertThat(solution.candidatePrice()[i]).isNotNegative();
      for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
        int j = pairs.vacancy[e];
        assertThat(solution.candidatePrice()[i] + solution.vacancyPrice()[j])
            .isGreaterThanOrEqualTo(pairs.worth[e]);
        if (j == solution.vacancyOf()[i]) {
          seen = true;
          load[j]++;
          chosen += pairs.worth[e];
        }
      }
      assertThat(seen).isTrue();
    }
    for (int j = 0; j < pairs.vacancies; j++) {
      assertThat(solution.vacancyPrice()[j]).isNotNegative();
      assertThat(load[j]).isLessThanOrEqualTo(pairs.capacity[j]);
    }
    assertThat(chosen).isEqualTo(solution.total(pairs.capacity));
  }
}
