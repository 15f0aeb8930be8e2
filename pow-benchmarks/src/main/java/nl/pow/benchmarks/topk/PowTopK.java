package nl.pow.benchmarks.topk;

import java.util.List;
import nl.pow.benchmarks.data.BlockTaxonomy;
import nl.pow.benchmarks.data.Entities;
import nl.pow.benchmarks.data.Scene;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;

/** The best rows by pow, through what any user can call. */
public final class PowTopK implements TopK {
  private final Market market;
  private final List<CandidateId> candidates;
  private final List<VacancyId> vacancies;
  private final boolean forVacancies;
  private final String compiling;

  PowTopK(Scene scene, boolean forVacancies, boolean custom) {
    Matching matching = matching(scene, custom);
    Stopwatch watch = new Stopwatch();
    this.market = matching.market();
    this.candidates = market.candidates();
    this.vacancies = market.vacancies();
    this.forVacancies = forVacancies;
    find(0);
    this.compiling = watch.json("compile");
  }

  /** The match of a made-up labour market under the policy of the benchmarks. */
  public static Matching matching(Scene scene, boolean custom) {
    Entities entities = new Entities(scene);
    Policy policy = custom ? policy().wish(ExactSkills.NAME, Rule.EXACT_SKILLS) : policy();
    return Matching.of(Snapshot.of(entities.candidates(), entities.vacancies()), Entities.AS_OF)
        .with(policy)
        .with(new BlockTaxonomy(scene.catalogue(), entities));
  }

  static Policy policy() {
    return Policy.named("benchmark", "1")
        .demand("hours")
        .demand("thinking-level")
        .demand("licences")
        .demand("languages")
        .demand("availability")
        .demand("travel")
        .wish("skills", Rule.SKILLS)
        .wish("occupation", Rule.OCCUPATION)
        .wish("travel", Rule.TRAVEL)
        .wish("hours", Rule.HOURS);
  }

  @Override
  public Hit[] top(int query) {
    if (forVacancies) {
      VacancyId vacancy = vacancies.get(query);
      return market.bestCandidates(vacancy, TOP).stream()
          .map(c -> hit(c, vacancy, c.value(), Direction.CANDIDATES_FOR_VACANCY))
          .toArray(Hit[]::new);
    }
    CandidateId candidate = candidates.get(query);
    return market.bestVacancies(candidate, TOP).stream()
        .map(v -> hit(candidate, v, v.value(), Direction.VACANCIES_FOR_CANDIDATE))
        .toArray(Hit[]::new);
  }

  @Override
  public void find(int query) {
    if (forVacancies) {
      market.bestCandidates(vacancies.get(query), TOP);
    } else {
      market.bestVacancies(candidates.get(query), TOP);
    }
  }

  /** The time to make the market and lay it out, from records that are there. */
  @Override
  public String more() {
    return compiling;
  }

  private Hit hit(CandidateId candidate, VacancyId vacancy, String row, Direction direction) {
    long points = market.score(candidate, vacancy, direction).orElseThrow().points();
    return new Hit(Entities.number(row), points);
  }
}
