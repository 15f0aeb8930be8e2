package nl.pow.core.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.core.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with the settings for one provider. */
final class SettingsCheck {
  private final String provider;
  private final Map<String, Setting<?>> known = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<String> advice = new LinkedHashSet<>();

  SettingsCheck(Provider provider) {
    this.provider = provider.name();
    provider.settings().forEach(setting -> known.put(setting.name(), setting));
  }

  /** The setting of that name, or null after noting that there is none. */
  @Nullable Setting<?> known(String name) {
    Setting<?> setting = known.get(name);
    if (setting == null) {
      unknown(Shown.text(name));
    }
    return setting;
  }

  void notRead(Setting<?> setting, @Nullable String text) {
    String what = "The setting [" + setting.name() + "] of provider [" + provider + "]";
    if (!setting.isText()) {
      faults.add(what + " cannot be given as text: it is a " + setting.type().getName() + ".");
      advice.add("Maybe give [" + setting.name() + "] with Settings.with.");
      return;
    }
    String given = text == null ? "null" : "[" + setting.shown(text) + "]";
    faults.add(what + " cannot be read from " + given + ".");
    advice.add("Maybe give [" + setting.name() + "] as " + setting.description() + ".");
  }

  void wrongType(Setting<?> setting, Object value) {
    faults.add(wrongType(setting.name(), setting.type(), value));
    advice.add("Maybe give [" + setting.name() + "] as " + setting.description() + ".");
  }

  static String wrongType(String name, Class<?> asked, Object value) {
    return "The setting [%s] is a %s, not a %s."
        .formatted(name, value.getClass().getName(), asked.getName());
  }

  void missing(Set<String> given) {
    for (Setting<?> setting : known.values()) {
      if (setting.isRequired() && !given.contains(setting.name())) {
        faults.add(
            "The setting ["
                + setting.name()
                + "] of provider ["
                + provider
                + "] is required and was not given.");
        advice.add("Maybe add [" + setting.name() + "]: " + setting.description() + ".");
      }
    }
  }

  void throwIfWrong() {
    if (faults.isEmpty()) {
      return;
    }
    String body = String.join("\n- ", faults);
    String head =
        faults.size() == 1
            ? body
            : faults.size() + " faults in the settings of provider [" + provider + "]:\n- " + body;
    throw new SettingsException(head + "\n" + String.join("\n", advice), faults);
  }

  private void unknown(String name) {
    faults.add(
        "Unknown setting ["
            + name
            + "] for provider ["
            + provider
            + "]. Known settings: ["
            + String.join(", ", known.keySet())
            + "].");
    advice.add(
        Nearest.to(name, known.keySet())
            .map(near -> "Maybe [" + near + "] is meant instead of [" + name + "].")
            .orElse("Maybe [" + name + "] is a setting of another provider or version."));
  }
}
