package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.RankingCertificate;
import nl.pow.matching.strategy.StabilityCertificate;
import nl.pow.matching.verify.Rule;
import nl.pow.testkit.LikelyCause;
import nl.pow.testkit.Supposing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M22 to M25, what a certificate promises, and M26, that it always does. */
abstract class PromiseRules extends StrategyRules {
  PromiseRules(StrategyContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Equals are not settled by confidence and then by id, or a list is cut too early.")
  void optional_M22_aRankingHoldsTheBest() {
    promised(RankingCertificate.class, trial -> kept(trial, Rule.BEST_FIRST));
  }

  @Test
  @LikelyCause({
    "A choice was made final too early: who is held can still be put out by somebody better.",
    "The scores of one direction are used for both sides."
  })
  void optional_M23_aStableMatchHasNoBlockingPair() {
    promised(StabilityCertificate.class, trial -> kept(trial, Rule.STABILITY));
  }

  @Test
  @LikelyCause("Prices were not lowered after the last change, or the bonus is too small.")
  void optional_M24_anOptimalMatchHasPricesThatProveIt() {
    promised(OptimalityCertificate.class, trial -> kept(trial, Rule.OPTIMALITY));
  }

  @Test
  @LikelyCause("The search stops before nobody can be moved any more: it is near the best.")
  void optional_M24_anOptimalMatchIsWorthAsMuchAsTheBestOfAll() {
    promised(OptimalityCertificate.class, this::worthAsMuch);
  }

  private @Nullable String worthAsMuch(Trial trial) {
    MatchResult result = run(trial);
    if (!(result.certificate() instanceof OptimalityCertificate promise)) {
      return null;
    }
    boolean first = promise.objective() == Objective.PLACEMENTS_THEN_SCORE;
    Divisions all = new Divisions(trial.market(), trial.request(), promise.threshold(), first);
    long best = all.most();
    long worth = all.worth(result.proposals());
    return worth == best ? null : "it is worth " + worth + " and the best " + best;
  }

  @Test
  @LikelyCause("Places are given in one pass; fairness needs chains of changes.")
  void optional_M25_aFairMatchShowsNobodyTooSeldom() {
    promised(ExposureCertificate.class, trial -> kept(trial, Rule.FAIR_EXPOSURE));
  }

  @Test
  @LikelyCause("The certificate is left out where the promise cannot be kept.")
  void required_M26_whatIsPromisedIsPromisedAlways() {
    hold(
        trial ->
            Objects.equals(kind(run(trial)), kind(run(trial.with(List.of(), List.of()))))
                ? null
                : "the certificate is another one than for nobody and nothing");
  }

  private static @Nullable Class<?> kind(MatchResult result) {
    Certificate certificate = result.certificate();
    return certificate == null ? null : certificate.getClass();
  }

  private @Nullable String kept(Trial trial, Rule rule) {
    return violated(trial, EnumSet.of(rule));
  }

  /** Holds a law for a strategy that makes the promise in any of the markets. */
  private void promised(Class<? extends Certificate> promise, Law law) {
    boolean made =
        contract()
            .seeds()
            .mapToObj(this::draw)
            .anyMatch(trial -> promise.isInstance(run(trial).certificate()));
    Supposing.that(
        made,
        "The strategy gives no ["
            + promise.getSimpleName()
            + "], so this is not promised.\nMaybe that is right.");
    hold(law);
  }
}
