package nl.pow.testkit.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.plugin.SettingsException;

/** Whether a provider refuses settings that it cannot use. */
final class SettingChecks {
  private static final String UNKNOWN = "no-such-setting";
  private static final String ODD = "\u2603 no value of any setting";

  private SettingChecks() {}

  static void assertUnknownIsRefused(Provider provider, Map<String, String> settings) {
    assertEquals(names(provider), names(provider));
    Settings.parse(provider, settings);
    assertRefused(provider, settings, UNKNOWN, "1");
  }

  static void assertUnreadableIsRefused(Provider provider, Map<String, String> settings) {
    for (Setting<?> setting : provider.settings()) {
      if (!setting.type().equals(String.class)) {
        assertRefused(provider, settings, setting.name(), ODD);
      }
    }
  }

  private static void assertRefused(
      Provider provider, Map<String, String> settings, String name, String value) {
    Map<String, String> other = new TreeMap<>(settings);
    other.put(name, value);
    SettingsException refusal =
        assertThrows(SettingsException.class, () -> Settings.parse(provider, other));
    assertTrue(String.valueOf(refusal.getMessage()).contains("[" + name + "]"));
  }

  private static Map<String, String> names(Provider provider) {
    Map<String, String> names = new TreeMap<>();
    provider.settings().forEach(one -> names.put(one.name(), one.description()));
    return names;
  }
}
