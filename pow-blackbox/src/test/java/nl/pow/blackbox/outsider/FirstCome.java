package nl.pow.blackbox.outsider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.strategy.StrategyCard;

/** A strategy of an outsider: whoever has the lowest id comes first, the highest if reversed. */
public final class FirstCome implements MatchingStrategyProvider {
  private static final Setting<Boolean> REVERSE = Setting.flag("reverse", false, "true or false");

  public FirstCome() {}

  @Override
  public String name() {
    return "first-come";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(REVERSE);
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "A queue at a counter.",
        "Anything else.",
        "Ids.",
        "Exact: in order of id.",
        "Linear in the pairs.",
        "Blind to scores.");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    Comparator<CandidateId> order = Comparator.comparing(CandidateId::value);
    return settings.get(REVERSE) ? new Queue(order.reversed()) : new Queue(order);
  }

  private record Queue(Comparator<CandidateId> order) implements MatchingStrategy {
    @Override
    public Proposals match(Market market, MatchRequest request) {
      List<Proposal> proposals = new ArrayList<>();
      List<Shortfall> shortfalls = new ArrayList<>();
      for (VacancyId vacancy : market.vacancies()) {
        List<Proposal> first = first(market, vacancy, request);
        proposals.addAll(first);
        if (first.isEmpty()) {
          shortfalls.add(Shortfall.of(market, vacancy));
        }
      }
      return new Proposals(proposals, shortfalls);
    }

    private List<Proposal> first(Market market, VacancyId vacancy, MatchRequest request) {
      Direction direction = request.direction();
      List<CandidateId> served =
          market.candidates().stream()
              .sorted(order)
              .filter(id -> market.score(id, vacancy, direction).isPresent())
              .limit(request.top())
              .toList();
      List<Proposal> proposals = new ArrayList<>();
      for (CandidateId id : served) {
        proposals.add(new Proposal(proposals.size() + 1, market.judge(id, vacancy, direction)));
      }
      return proposals;
    }
  }
}
