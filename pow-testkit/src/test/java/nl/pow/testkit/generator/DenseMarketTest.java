package nl.pow.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.store.Snapshot;
import org.junit.jupiter.api.Test;

class DenseMarketTest {
  @Test
  void theSameSeedGivesTheSame() {
    Snapshot one = new DenseMarket(7).snapshot(20, 10);

    assertThat(new DenseMarket(7).snapshot(20, 10)).isEqualTo(one);
    assertThat(new DenseMarket(8).snapshot(20, 10)).isNotEqualTo(one);
    assertThat(one.candidates()).hasSize(20);
    assertThat(one.vacancies()).hasSize(10);
  }

  @Test
  void skillsThatAreAskedAreFound() {
    Snapshot market = new DenseMarket(7).snapshot(50, 20);
    Set<SkillId> asked = new HashSet<>();
    market
        .vacancies()
        .forEach(v -> v.requirements().skills().forEach(one -> asked.add(one.skill())));

    assertThat(market.candidates().stream().flatMap(c -> c.qualifications().skills().stream()))
        .extracting(Skill::id)
        .containsAll(asked);
  }
}
