package nl.pow.blackbox.outsider;

import java.util.Map;
import nl.pow.testkit.StoreContract;

/** The store of an outsider keeps every rule of the kit. */
class SlateTest extends StoreContract {
  @Override
  protected String provider() {
    return "slate";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("wall", "south");
  }
}
