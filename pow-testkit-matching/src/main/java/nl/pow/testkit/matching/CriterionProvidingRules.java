package nl.pow.testkit.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.testkit.LikelyCause;
import org.junit.jupiter.api.Test;

/** C01 found, C02 settings. */
abstract class CriterionProvidingRules extends CriterionRules {
  CriterionProvidingRules(CriterionContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "The file of services or the line in module-info.java is missing.",
    "The name has capitals, or spiVersion() does not return SPI_VERSION."
  })
  void required_C01_itIsFoundByItsName() {
    CriterionProvider found = provider();
    Providers<CriterionProvider> alone = Providers.of("criterion", List.of(found));
    assertEquals(List.of(), alone.refusals());
    assertSame(found, alone.named(contract().provider()));
  }

  @Test
  @LikelyCause("settings() depends on something that changes.")
  void required_C02_unknownSettingsAreRefused() {
    SettingChecks.assertUnknownIsRefused(provider(), settings());
  }

  @Test
  @LikelyCause({
    "A parser takes any text, as Boolean::valueOf does.",
    "A parser falls back on the default instead of throwing."
  })
  void required_C02_valuesThatCannotBeReadAreRefused() {
    SettingChecks.assertUnreadableIsRefused(provider(), settings());
  }
}
