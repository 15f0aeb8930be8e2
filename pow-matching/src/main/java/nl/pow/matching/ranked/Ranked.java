package nl.pow.matching.ranked;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.RankingCertificate;
import nl.pow.matching.strategy.Shortfall;

/** Takes the best few of each and explains them. */
final class Ranked implements MatchingStrategy {
  private final Crew crew;

  Ranked(Crew crew) {
    this.crew = crew;
  }

  @Override
  public Proposals match(Market market, MatchRequest request) {
    int top = request.top();
    List<Proposals> parts =
        request.direction() == Direction.CANDIDATES_FOR_VACANCY
            ? crew.map(market.vacancies(), vacancy -> candidatesFor(vacancy, market, top))
            : crew.map(market.candidates(), candidate -> vacanciesFor(candidate, market, top));
    return new Proposals(
        parts.stream().flatMap(part -> part.proposals().stream()).toList(),
        parts.stream().flatMap(part -> part.shortfalls().stream()).toList(),
        new RankingCertificate());
  }

  private static Proposals candidatesFor(VacancyId vacancy, Market market, int top) {
    Direction direction = Direction.CANDIDATES_FOR_VACANCY;
    return part(
        top,
        market.pinned(vacancy),
        market.bestCandidates(vacancy, top),
        candidate -> market.judge(candidate, vacancy, direction),
        () -> Shortfall.of(market, vacancy));
  }

  private static Proposals vacanciesFor(CandidateId candidate, Market market, int top) {
    Direction direction = Direction.VACANCIES_FOR_CANDIDATE;
    return part(
        top,
        market.pinned(candidate),
        market.bestVacancies(candidate, top),
        vacancy -> market.judge(candidate, vacancy, direction),
        () -> Shortfall.of(market, candidate));
  }

  private static <I extends Id> Proposals part(
      int top,
      List<I> pinned,
      List<I> best,
      Function<I, Judgement> judging,
      Supplier<Shortfall> shortfall) {
    Stream<Judgement> first = pinned.stream().map(judging).sorted(Judgement.bestFirst());
    Stream<Judgement> rest =
        best.stream()
            .filter(id -> !pinned.contains(id))
            .limit(Math.max(0, top - pinned.size()))
            .map(judging);
    List<Judgement> listed = Stream.concat(first, rest).toList();
    Proposal[] proposals = new Proposal[listed.size()];
    for (int i = 0; i < proposals.length; i++) {
      proposals[i] = new Proposal(i + 1, listed.get(i));
    }
    return new Proposals(
        List.of(proposals), listed.isEmpty() ? List.of(shortfall.get()) : List.of());
  }
}
