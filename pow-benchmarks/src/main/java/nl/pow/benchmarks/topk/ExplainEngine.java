package nl.pow.benchmarks.topk;

import java.util.ArrayList;
import java.util.List;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;

/** Explains pairs of a market: one, or the best ten of a vacancy with finding them. */
public final class ExplainEngine implements Engine {
  private static final int PAIRS = 1000;
  private static final Direction DIRECTION = Direction.CANDIDATES_FOR_VACANCY;

  private final Market market;
  private final boolean wholeList;
  private final List<VacancyId> vacancies;
  private final List<CandidateId> candidates;

  private ExplainEngine(Market market, int size, boolean wholeList) {
    this.market = market;
    this.wholeList = wholeList;
    this.vacancies = market.vacancies();
    this.candidates = market.candidates().subList(0, size);
    market.bestCandidates(vacancies.get(0), TopK.TOP);
  }

  /** Builds the market of a spec. */
  public static ExplainEngine of(Spec spec) {
    int size = spec.number("size");
    Scene scene = Scene.of(size, spec.number("queries"), false);
    boolean wholeList = spec.text("variant").equals("top-10");
    return new ExplainEngine(PowTopK.matching(scene, false).market(), size, wholeList);
  }

  @Override
  public int run() {
    for (int i = 0; i < PAIRS; i++) {
      VacancyId vacancy = vacancies.get(i % vacancies.size());
      if (wholeList) {
        list(vacancy);
      } else {
        // the factor is a prime, so that neighbours do not come together
        CandidateId candidate = candidates.get((int) (i * 7919L % candidates.size()));
        market.judge(candidate, vacancy, DIRECTION);
      }
    }
    return PAIRS;
  }

  private List<Judgement> list(VacancyId vacancy) {
    List<Judgement> explained = new ArrayList<>();
    for (CandidateId candidate : market.bestCandidates(vacancy, TopK.TOP)) {
      explained.add(market.judge(candidate, vacancy, DIRECTION));
    }
    return explained;
  }

  /** Every explanation adds up to the score that is given without reasons. */
  @Override
  public String answer() {
    for (int i = 0; i < Math.min(20, vacancies.size()); i++) {
      for (Judgement judged : list(vacancies.get(i))) {
        long points =
            market.score(judged.candidate(), judged.vacancy(), DIRECTION).orElseThrow().points();
        if (judged.explanation().score() != points) {
          return "wrong " + judged.explanation().score() + " instead of " + points;
        }
      }
    }
    return "adds up";
  }
}
