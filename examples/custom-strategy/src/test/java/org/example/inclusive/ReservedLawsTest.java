package org.example.inclusive;

import java.util.Map;
import nl.pow.matching.policy.Policy;
import nl.pow.testkit.matching.StrategyContract;

class ReservedLawsTest extends StrategyContract {
  @Override
  protected String provider() {
    return "reserved";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("share", "30");
  }

  /** The strategy needs this criterion. */
  @Override
  protected Policy policy(Policy drawn) {
    return drawn.demand("long-without-work");
  }
}
