package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.verify.Rule;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M05 pairs, M06 demands, M07 reasons, M08 ranks, M09 not too many, M10 capacities. */
abstract class ProposalRules extends StrategyRules {
  ProposalRules(StrategyContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "The same pair comes from two steps, such as a pin and a choice.",
    "Ids come from somewhere else than the market, or from a market of before."
  })
  void required_M05_onlyPairsOfTheMarketEachOnce() {
    hold(trial -> violated(trial, EnumSet.of(Rule.PARTICIPANTS)));
  }

  @Test
  @LikelyCause({
    "Pairs are judged with judge(), and admitted() of the judgement is not asked.",
    "The strategy fills openings and looks at the demands of one direction only."
  })
  void required_M06_noDemandPutsOutWhatIsProposed() {
    hold(trial -> violated(trial, EnumSet.of(Rule.DEMANDS)));
  }

  @Test
  @LikelyCause("A proposed pair is put out by a demand, whoever is asked.")
  void required_M06_demandsHoldHoweverTheMarketIsAsked() {
    hold(
        trial -> {
          Market market = trial.market();
          MatchResult result = run(trial);
          Set<Direction> all = EnumSet.allOf(Direction.class);
          Set<Direction> demanding =
              fillsOpenings(result) ? all : EnumSet.of(trial.request().direction());
          return result.proposals().stream()
              .filter(proposal -> known(market, proposal))
              .filter(proposal -> !admitted(market, proposal, demanding))
              .map(proposal -> pair(proposal) + " is put out by a demand")
              .findFirst()
              .orElse(null);
        });
  }

  /** Others are the business of rule M05. */
  private static boolean known(Market market, Proposal proposal) {
    return market.candidates().contains(proposal.candidate())
        && market.vacancies().contains(proposal.vacancy());
  }

  private static boolean admitted(Market market, Proposal p, Set<Direction> demanding) {
    for (Direction one : demanding) {
      if (market.score(p.candidate(), p.vacancy(), one).isEmpty()
          || !market.blockedBy(p.candidate(), p.vacancy(), one).isEmpty()
          || !market.judge(p.candidate(), p.vacancy(), one).admitted()) {
        return false;
      }
    }
    Direction scored = p.judgement().direction();
    int candidate = market.candidates().indexOf(p.candidate());
    int vacancy = market.vacancies().indexOf(p.vacancy());
    return among(market.admitted(p.vacancy(), scored, demanding), candidate)
        && among(market.admitted(p.candidate(), scored, demanding), vacancy);
  }

  private static boolean among(Admitted admitted, int place) {
    for (int at = 0; at < admitted.size(); at++) {
      if (admitted.place(at) == place) {
        return true;
      }
    }
    return false;
  }

  @Test
  @LikelyCause({
    "A judgement was changed, kept from another market or made by the strategy itself.",
    "A judgement of the other direction is handed out."
  })
  void required_M07_theReasonsAreThoseOfTheMarket() {
    hold(trial -> violated(trial, EnumSet.of(Rule.REASONS)));
  }

  @Test
  @LikelyCause("Findings were left out of an explanation, or added to it.")
  void required_M07_theReasonsAddUpToTheScore() {
    hold(
        trial -> {
          Market market = trial.market();
          for (Proposal one : run(trial).proposals()) {
            if (!known(market, one)) {
              continue;
            }
            Optional<Score> score =
                market.score(one.candidate(), one.vacancy(), one.judgement().direction());
            long sum =
                one.judgement().explanation().findings().stream()
                    .mapToLong(Finding::contribution)
                    .sum();
            boolean same = score.isEmpty() || score.get().points() == sum;
            if (!same || sum != one.score().points()) {
              return pair(one) + " has reasons that do not add up to its score";
            }
          }
          return null;
        });
  }

  @Test
  @LikelyCause({
    "Ranks are counted over all lists instead of for each.",
    "The list is ranked before somebody is taken off it.",
    "Pins are not put first; Proposal.ranked does all of it."
  })
  void required_M08_ranksRunFromOneAndNobodyFitsBetterThanBefore() {
    hold(trial -> violated(trial, EnumSet.of(Rule.RANKS)));
  }

  @Test
  @LikelyCause("The top of the request is not kept to, or pins come on top of it.")
  void required_M09_nobodyGetsMoreThanIsAsked() {
    hold(trial -> violated(trial, EnumSet.of(Rule.NOT_TOO_MANY)));
  }

  @Test
  @LikelyCause({
    "Openings are not counted, or the top of the request is not; MatchRequest.placesLeft does.",
    "Who is pinned is placed a second time."
  })
  void required_M10_noMorePlacementsThanOpeningsAndOnePerCandidate() {
    hold(trial -> violated(trial, EnumSet.of(Rule.CAPACITIES)));
  }

  @Test
  @LikelyCause("Whoever is pinned is left to chance: market.pinned tells who must be proposed.")
  void required_M12_whoIsPinnedIsProposedAndComesFirst() {
    hold(trial -> decided(withPin(trial), "pinned"));
  }

  @Test
  @LikelyCause("Pairs are judged by the strategy itself, not by the market.")
  void required_M13_whoIsDismissedIsNotProposed() {
    hold(trial -> decided(withDismissal(trial), "dismissed"));
  }

  /** Somebody is pinned whom nobody would propose first. */
  private static Trial withPin(Trial trial) {
    List<CandidateId> people = trial.market().candidates();
    List<VacancyId> work = trial.market().vacancies();
    return people.isEmpty() || work.isEmpty()
        ? trial
        : trial.with(
            trial.decisions().with(Draws.pinned(people.get(people.size() - 1), work.get(0))));
  }

  /** Somebody is dismissed who would be proposed. */
  private Trial withDismissal(Trial trial) {
    return run(trial).proposals().stream()
        .findFirst()
        .map(one -> trial.decisions().with(Draws.dismissed(one.candidate(), one.vacancy())))
        .map(trial::with)
        .orElse(trial);
  }

  private @Nullable String decided(Trial trial, String kind) {
    MatchResult result = run(trial);
    Market market = trial.market();
    List<String> proposed = result.proposals().stream().map(ProposalRules::pair).toList();
    return market.decided().stream()
        .filter(one -> one.effect().equals(kind))
        .map(one -> one.decision())
        .map(one -> "[" + one.candidate() + "] for [" + one.vacancy() + "]")
        .filter(pair -> proposed.contains(pair) == kind.equals("dismissed"))
        .map(pair -> pair + " is " + kind)
        .findFirst()
        .orElseGet(() -> kind.equals("pinned") ? notFirst(market, result) : null);
  }

  private static @Nullable String notFirst(Market market, MatchResult result) {
    Proposal before = null;
    for (Proposal one : result.proposals()) {
      if (before != null
          && before.subject().equals(one.subject())
          && pinned(market, one)
          && !pinned(market, before)) {
        return pair(one) + " is pinned and does not come first";
      }
      before = one;
    }
    return null;
  }

  private static boolean pinned(Market market, Proposal one) {
    return market.pinned(one.vacancy()).contains(one.candidate());
  }

  static String pair(Proposal proposal) {
    return "[" + proposal.candidate() + "] for [" + proposal.vacancy() + "]";
  }
}
