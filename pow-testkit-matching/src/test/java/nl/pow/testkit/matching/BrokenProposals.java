package nl.pow.testkit.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Setting;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.market.Explanation;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.testkit.matching.BrokenStrategies.Broken;
import nl.pow.testkit.matching.BrokenStrategies.Changes;
import nl.pow.testkit.matching.BrokenStrategies.OrdersEquals;

/** What is proposed, or told, is wrong: rules M02 to M13. */
final class BrokenProposals {
  private BrokenProposals() {}

  @Breaks({})
  static class Intact extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      return comparing(Spoilt::other);
    }
  }

  @Breaks("M02")
  static class TakesAnySetting extends Intact {
    @Override
    List<Setting<?>> understood() {
      return List.of(
          Setting.optional("all", Boolean.class, Boolean::valueOf, false, "true or false"));
    }
  }

  @Breaks("M03")
  static class ServesWhatItDoesNotDeclare extends Intact {
    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }
  }

  @Breaks("M05")
  static class ProposesSomebodyTwice extends Changes {
    ProposesSomebodyTwice() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Proposal> more = new ArrayList<>(right.proposals());
            if (!more.isEmpty()) {
              Proposal last = more.get(more.size() - 1);
              more.add(new Proposal(last.rank() + 1, last.judgement()));
            }
            return Spoilt.withoutPromise(more, right.shortfalls());
          });
    }
  }

  @Breaks("M05")
  static class ProposesAStranger extends Changes {
    ProposesAStranger() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Proposal> more = new ArrayList<>(right.proposals());
            if (!more.isEmpty()) {
              Proposal last = more.get(more.size() - 1);
              Judgement known = last.judgement();
              boolean people = known.direction() == Direction.CANDIDATES_FOR_VACANCY;
              Judgement strange =
                  new Judgement(
                      people ? new CandidateId("stranger") : known.candidate(),
                      people ? known.vacancy() : new VacancyId("strange"),
                      known.direction(),
                      known.explanation());
              more.add(new Proposal(last.rank() + 1, strange));
            }
            return Spoilt.withoutPromise(more, right.shortfalls());
          });
    }
  }

  @Breaks("M06")
  static class IgnoresADemand extends Broken {
    @Override
    MatchingStrategy broken() {
      return (market, request) ->
          Spoilt.list(
              market,
              request,
              comparing(Spoilt::other),
              one ->
                  one.explanation().blockedBy().stream()
                      .noneMatch(by -> by.criterion().equals(Finding.DECISION)));
    }
  }

  @Breaks({"M06", "M13"})
  static class ProposesTheDismissed extends Broken {
    @Override
    MatchingStrategy broken() {
      return (market, request) ->
          Spoilt.list(
              market,
              request,
              comparing(Spoilt::other),
              one ->
                  one.explanation().blockedBy().stream()
                      .allMatch(by -> by.decision() instanceof Dismissed));
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M07")
  static class ForgetsAFinding extends Changes {
    ForgetsAFinding() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Proposal> changed = new ArrayList<>(right.proposals());
            if (!changed.isEmpty()) {
              Proposal last = changed.remove(changed.size() - 1);
              changed.add(new Proposal(last.rank(), lessTold(last.judgement())));
            }
            return Spoilt.withoutPromise(changed, right.shortfalls());
          });
    }

    private static Judgement lessTold(Judgement one) {
      List<Finding> findings = one.explanation().findings();
      List<Finding> fewer = findings.subList(0, Math.max(0, findings.size() - 1));
      return new Judgement(one.candidate(), one.vacancy(), one.direction(), new Explanation(fewer));
    }
  }

  @Breaks("M08")
  static class LeavesGapsInRanks extends Changes {
    LeavesGapsInRanks() {
      super(
          "ranked",
          (right, market, request) ->
              Spoilt.withoutPromise(
                  right.proposals().stream()
                      .map(one -> new Proposal(2 * one.rank() - 1, one.judgement()))
                      .toList(),
                  right.shortfalls()));
    }
  }

  @Breaks("M09")
  static class GivesOneMore extends Broken {
    @Override
    MatchingStrategy broken() {
      return (market, request) ->
          Spoilt.list(
              market,
              MatchRequest.of(request.direction(), request.top() + 1),
              comparing(Spoilt::other),
              Judgement::admitted);
    }
  }

  @Breaks("M10")
  static class Overfills extends Changes {
    Overfills() {
      super("stable", Overfills::overfilled);
    }

    private static Proposals overfilled(Proposals right, Market market, MatchRequest request) {
      for (Shortfall left : right.shortfalls()) {
        for (Proposal full : right.proposals()) {
          VacancyId vacancy = full.vacancy();
          boolean told = right.shortfalls().stream().anyMatch(s -> s.subject().equals(vacancy));
          if (left.subject() instanceof CandidateId candidate
              && !told
              && Spoilt.bothAdmit(market, candidate, vacancy)) {
            List<Judgement> judged = new ArrayList<>();
            right.proposals().forEach(one -> judged.add(one.judgement()));
            judged.add(market.judge(candidate, vacancy, request.direction()));
            List<Shortfall> fewer = new ArrayList<>(right.shortfalls());
            fewer.remove(left);
            return new Proposals(Proposal.ranked(judged), fewer, new PlacementCertificate());
          }
        }
      }
      return new Proposals(right.proposals(), right.shortfalls(), new PlacementCertificate());
    }
  }

  @Breaks("M11")
  static class ForgetsAReason extends Changes {
    ForgetsAReason() {
      super(
          "stable",
          (right, market, request) ->
              new Proposals(
                  right.proposals(),
                  right
                      .shortfalls()
                      .subList(
                          right.proposals().isEmpty() || right.shortfalls().isEmpty() ? 0 : 1,
                          right.shortfalls().size()),
                  right.certificate()));
    }
  }

  @Breaks("M11")
  static class Miscounts extends Changes {
    Miscounts() {
      super(
          "spread",
          (right, market, request) ->
              new Proposals(
                  right.proposals(),
                  right.shortfalls().stream()
                      .map(
                          one ->
                              one.considered() < 2
                                  ? one
                                  : new Shortfall(
                                      one.subject(), one.considered() - 1, one.obstacles()))
                      .toList(),
                  right.certificate()));
    }

    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }
  }

  @Breaks("M12")
  static class DropsAPin extends Changes {
    DropsAPin() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Judgement> judged = new ArrayList<>();
            for (Proposal one : right.proposals()) {
              boolean alone =
                  right.proposals().stream()
                      .noneMatch(p -> p.subject().equals(one.subject()) && !p.equals(one));
              if (alone || one.rank() > 1 || !one.judgement().explanation().pinned()) {
                judged.add(one.judgement());
              }
            }
            return Spoilt.withoutPromise(Proposal.ranked(judged), right.shortfalls());
          });
    }
  }
}
