package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.testkit.matching.BrokenStrategies.Changes;

/** A promise is not kept: rules M22 to M26. */
final class BrokenPromises {
  private BrokenPromises() {}

  @Breaks({"M20", "M22"})
  static class PassesOverTheBest extends Changes {
    PassesOverTheBest() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Judgement> judged = new ArrayList<>();
            for (Proposal one : right.proposals()) {
              boolean alone =
                  right.proposals().stream()
                      .noneMatch(p -> p.subject().equals(one.subject()) && p.rank() == 2);
              if (one.rank() > 1 || alone || one.judgement().explanation().pinned()) {
                judged.add(one.judgement());
              }
            }
            return new Proposals(Proposal.ranked(judged), right.shortfalls(), right.certificate());
          });
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M23")
  static class AlmostStable extends Changes {
    AlmostStable() {
      super(
          "stable",
          (right, market, request) ->
              new Proposals(
                  Spoilt.exchanged(right, market).orElse(right.proposals()),
                  right.shortfalls(),
                  right.certificate()));
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M24")
  static class AlmostOptimal extends Changes {
    AlmostOptimal() {
      super("assignment", AlmostOptimal::exchanged);
    }

    /** Less is reached, and the prices are made to fit that. */
    private static Proposals exchanged(Proposals right, Market market, MatchRequest request) {
      List<Proposal> worse = Spoilt.exchanged(right, market).orElse(right.proposals());
      OptimalityCertificate prices = (OptimalityCertificate) right.certificate();
      long lost = points(right.proposals()) - points(worse);
      TreeMap<CandidateId, Long> lowered = new TreeMap<>(prices.candidates());
      for (CandidateId one : prices.candidates().keySet()) {
        long less = Math.min(lost, lowered.get(one));
        lowered.merge(one, -less, Long::sum);
        lost -= less;
      }
      return new Proposals(
          worse,
          right.shortfalls(),
          new OptimalityCertificate(
              prices.objective(), prices.threshold(), prices.bonus(), lowered, prices.openings()));
    }

    private static long points(List<Proposal> proposals) {
      return proposals.stream().mapToLong(one -> one.score().points()).sum();
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M25")
  static class AlmostFair extends Changes {
    AlmostFair() {
      super("spread", AlmostFair::counted);
    }

    /** The best for each, and the counts of those. */
    private static Proposals counted(Proposals fair, Market market, MatchRequest request) {
      Proposals right = Spoilt.strategy("ranked").match(market, request);
      TreeMap<CandidateId, Integer> shown = new TreeMap<>();
      for (CandidateId candidate : market.candidates()) {
        for (VacancyId vacancy : market.vacancies()) {
          if (market.score(candidate, vacancy, request.direction()).isPresent()) {
            shown.put(candidate, 0);
          }
        }
      }
      right.proposals().forEach(one -> shown.merge(one.candidate(), 1, Integer::sum));
      long points = right.proposals().stream().mapToLong(one -> one.score().points()).sum();
      return new Proposals(
          right.proposals(), right.shortfalls(), new ExposureCertificate(shown, points, points));
    }

    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M26")
  static class PromisesWhenItSuits extends Changes {
    PromisesWhenItSuits() {
      super(
          "ranked",
          (right, market, request) ->
              right.proposals().isEmpty()
                  ? Spoilt.withoutPromise(right.proposals(), right.shortfalls())
                  : right);
    }
  }
}
