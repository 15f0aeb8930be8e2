package nl.pow.examples.quickstart.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.StrategyCard;

/** Brings a strategy that gives one candidate to many, and asks which language the machine has. */
public final class CarelessProvider implements MatchingStrategyProvider {
  private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);

  /** For the service loader. */
  public CarelessProvider() {}

  @Override
  public String name() {
    return "careless";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard("a test", "all else", "a market", "none", "small", "many");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    return CarelessProvider::everybody;
  }

  private static Proposals everybody(Market market, MatchRequest request) {
    List<CandidateId> candidates = market.candidates();
    List<Judgement> all = new ArrayList<>();
    for (VacancyId vacancy : market.vacancies()) {
      Admitted admitted = market.admitted(vacancy, request.direction(), BOTH);
      for (int at = 0; at < admitted.size(); at++) {
        CandidateId candidate = candidates.get(admitted.place(at));
        all.add(market.judge(candidate, vacancy, request.direction()));
      }
    }
    if (Locale.getDefault().getLanguage().equals("tr")) {
      all.remove(0);
    }
    return new Proposals(Proposal.ranked(all), List.of(), new PlacementCertificate());
  }
}
