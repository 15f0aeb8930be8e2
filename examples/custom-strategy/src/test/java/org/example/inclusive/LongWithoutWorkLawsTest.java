package org.example.inclusive;

import java.util.Map;
import nl.pow.testkit.matching.CriterionContract;

class LongWithoutWorkLawsTest extends CriterionContract {
  @Override
  protected String provider() {
    return "long-without-work";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("months", "12");
  }
}
