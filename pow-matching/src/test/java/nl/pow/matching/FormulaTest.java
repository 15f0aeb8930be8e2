package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Policy;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class FormulaTest {
  @Test
  void everyCriterionAgreesWithThePageOnTenThousandPairs() {
    Policy all = Policy.named("all", "1").withUnknownValue(0);
    for (String name : Matching.criteria().names()) {
      all = all.wish(name, 1);
    }
    all = all.with(new CriterionSetting("opportunity", "occupations", Oracle.LISTED));
    all = all.with(new CriterionSetting("opportunity", "period", "2026-01-01/2026-12-31"));
    Map<String, Set<Verdict>> seen = new TreeMap<>();
    for (int seed = 0; seed < 25; seed++) {
      Snapshot snapshot = new DenseMarket(seed).snapshot(20, 20);
      Market market = Matching.of(snapshot, Sample.DAY).with(all).market();
      for (Candidate c : snapshot.candidates()) {
        for (Vacancy v : snapshot.vacancies()) {
          Oracle oracle = new Oracle(c, v, Sample.DAY);
          for (Finding f :
              market.judge(c.id(), v.id(), CANDIDATES_FOR_VACANCY).explanation().findings()) {
            assertThat(new Oracle.Answer(f.verdict().name(), f.value(), f.certainty()))
                .as("%s of seed %s, %s and %s", f.criterion(), seed, c.id(), v.id())
                .isEqualTo(oracle.answer(f.criterion()));
            seen.computeIfAbsent(f.criterion(), x -> EnumSet.noneOf(Verdict.class))
                .add(f.verdict());
          }
        }
      }
    }
    assertThat(seen.keySet()).isEqualTo(new TreeSet<>(Matching.criteria().names()));
    assertThat(seen.remove("opportunity")).contains(Verdict.MET, Verdict.PARTLY_MET);
    assertThat(seen.values()).allSatisfy(v -> assertThat(v).hasSizeGreaterThanOrEqualTo(3));
  }
}
