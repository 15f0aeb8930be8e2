package nl.pow.testkit.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.PowException;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M01 found, M02 settings, M03 directions, M04 nobody there. */
abstract class ProvidingRules extends StrategyRules {
  ProvidingRules(StrategyContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "The file of services or the line in module-info.java is missing.",
    "The name has capitals, or spiVersion() does not return SPI_VERSION."
  })
  void required_M01_itIsFoundByItsName() {
    MatchingStrategyProvider found = provider();
    Providers<MatchingStrategyProvider> alone = Providers.of("strategy", List.of(found));
    assertEquals(List.of(), alone.refusals());
    assertSame(found, alone.named(contract().provider()));
  }

  @Test
  @LikelyCause("A part of the card was left blank, or is made anew from something that changes.")
  void required_M01_itsCardIsComplete() {
    assertEquals(provider().card(), provider().card());
  }

  @Test
  @LikelyCause("settings() depends on something that changes.")
  void required_M02_unknownSettingsAreRefused() {
    SettingChecks.assertUnknownIsRefused(provider(), settings());
  }

  @Test
  @LikelyCause({
    "A parser takes any text, as Boolean::valueOf does.",
    "A parser falls back on the default instead of throwing."
  })
  void required_M02_valuesThatCannotBeReadAreRefused() {
    SettingChecks.assertUnreadableIsRefused(provider(), settings());
  }

  @Test
  @LikelyCause({
    "The direction of the request is not looked at.",
    "directions() of the contract does not tell what the strategy can do."
  })
  void required_M03_aDirectionIsServedOrRefused() {
    hold(
        trial -> {
          for (Direction direction : Direction.values()) {
            String fault = served(trial.towards(direction));
            if (fault != null) {
              return fault;
            }
          }
          return null;
        });
  }

  private @Nullable String served(Trial trial) {
    Direction asked = trial.request().direction();
    if (contract().directions().contains(asked)) {
      return run(trial).proposals().stream()
              .allMatch(proposal -> proposal.judgement().direction() == asked)
          ? null
          : "a match for " + asked + " has proposals for others";
    }
    try {
      run(trial);
      return asked + " is not among the directions, and is not refused";
    } catch (PowException refused) {
      return null;
    }
  }

  @Test
  @LikelyCause("The first of a list is taken without asking whether there is one.")
  void required_M04_nobodyAndNothingIsNoFault() {
    hold(
        trial -> {
          List<Trial> empty = new ArrayList<>();
          empty.add(trial.with(List.of(), trial.snapshot().vacancies()));
          empty.add(trial.with(trial.snapshot().candidates(), List.of()));
          empty.add(trial.with(List.of(), List.of()));
          for (Trial one : empty) {
            MatchResult result = run(one);
            if (!result.proposals().isEmpty()) {
              return "there are proposals, and nobody to propose";
            }
            String fault = violated(one, result, rule -> true);
            if (fault != null) {
              return fault;
            }
          }
          return null;
        });
  }
}
