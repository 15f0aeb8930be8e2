package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;

/** Parts out of which strategies are made that break something. */
final class Spoilt {
  private Spoilt() {}

  /** Makes something else of a good choice. */
  @FunctionalInterface
  interface Change {
    Proposals of(Proposals right, Market market, MatchRequest request);
  }

  static MatchingStrategy strategy(String name) {
    MatchingStrategyProvider provider = Matching.strategies().named(name);
    return provider.create(Settings.parse(provider, Map.of()));
  }

  static MatchingStrategy changed(String name, Change change) {
    MatchingStrategy right = strategy(name);
    return (market, request) -> change.of(right.match(market, request), market, request);
  }

  /** A good ranking but for the order of equals, or for whom it takes and how many. */
  static Proposals list(
      Market market,
      MatchRequest request,
      Comparator<Judgement> equals,
      Predicate<Judgement> taken) {
    List<Judgement> chosen = new ArrayList<>();
    List<Shortfall> shortfalls = new ArrayList<>();
    boolean forVacancies = request.direction() == Direction.CANDIDATES_FOR_VACANCY;
    Comparator<Judgement> order = Judgement.bestFirst().thenComparing(equals);
    for (Id subject : forVacancies ? market.vacancies() : market.candidates()) {
      List<Judgement> all = judged(market, subject, request.direction()).toList();
      long pins = all.stream().filter(one -> one.explanation().pinned()).count();
      List<Judgement> own =
          all.stream().filter(taken).sorted(order).limit(Math.max(pins, request.top())).toList();
      chosen.addAll(own);
      if (own.isEmpty()) {
        shortfalls.add(shortfall(market, subject));
      }
    }
    return new Proposals(Proposal.ranked(chosen), shortfalls);
  }

  private static Stream<Judgement> judged(Market market, Id subject, Direction direction) {
    return subject instanceof VacancyId vacancy
        ? market.candidates().stream().map(c -> market.judge(c, vacancy, direction))
        : market.vacancies().stream().map(v -> market.judge((CandidateId) subject, v, direction));
  }

  private static Shortfall shortfall(Market market, Id subject) {
    return subject instanceof VacancyId vacancy
        ? Shortfall.of(market, vacancy)
        : Shortfall.of(market, (CandidateId) subject);
  }

  /** The one that is proposed. */
  static Id other(Judgement one) {
    return one.direction() == Direction.CANDIDATES_FOR_VACANCY ? one.candidate() : one.vacancy();
  }

  static Proposals withoutPromise(List<Proposal> proposals, List<Shortfall> shortfalls) {
    return new Proposals(proposals, shortfalls);
  }

  static boolean bothAdmit(Market market, CandidateId candidate, VacancyId vacancy) {
    return EnumSet.allOf(Direction.class).stream()
        .allMatch(one -> market.score(candidate, vacancy, one).isPresent());
  }

  /** Two who change places, when there are two who can. */
  static Optional<List<Proposal>> exchanged(Proposals right, Market market) {
    List<Proposal> all = right.proposals();
    for (Proposal one : all) {
      for (Proposal other : all) {
        if (one.candidate().compareTo(other.candidate()) < 0
            && !one.vacancy().equals(other.vacancy())
            && market.pinned(one.candidate()).isEmpty()
            && market.pinned(other.candidate()).isEmpty()
            && bothAdmit(market, one.candidate(), other.vacancy())
            && bothAdmit(market, other.candidate(), one.vacancy())) {
          Direction direction = one.judgement().direction();
          List<Judgement> judged = new ArrayList<>();
          all.stream()
              .filter(p -> !p.equals(one) && !p.equals(other))
              .forEach(p -> judged.add(p.judgement()));
          judged.add(market.judge(one.candidate(), other.vacancy(), direction));
          judged.add(market.judge(other.candidate(), one.vacancy(), direction));
          return Optional.of(Proposal.ranked(judged));
        }
      }
    }
    return Optional.empty();
  }
}
