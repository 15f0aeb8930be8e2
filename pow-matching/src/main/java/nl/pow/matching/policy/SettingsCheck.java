package nl.pow.matching.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Setting;
import nl.pow.matching.criterion.CriterionProvider;

/** Holds the settings in a document against those that the criteria know. */
final class SettingsCheck {
  private final Providers<CriterionProvider> criteria;
  private final SortedMap<String, Object> made;
  private final Complaints complaints;
  private final Set<List<?>> done = new HashSet<>();

  SettingsCheck(
      Providers<CriterionProvider> criteria,
      SortedMap<String, Object> made,
      Complaints complaints) {
    this.criteria = criteria;
    this.made = made;
    this.complaints = complaints;
  }

  void check() {
    List<Entry> known =
        Entry.in(made).stream().filter(e -> criteria.names().contains(e.criterion())).toList();
    known.stream().filter(Entry::isSetting).forEach(this::checkGiven);
    known.stream().filter(e -> !e.isSetting()).forEach(this::checkRequired);
  }

  private void checkGiven(Entry entry) {
    String path = entry.path() + ".name";
    if (!(made.get(path) instanceof String name)) {
      return;
    }
    done.add(List.of(entry.criterion(), name));
    List<Setting<?>> settings = settings(entry);
    Optional<Setting<?>> setting =
        settings.stream().filter(each -> each.name().equals(name)).findFirst();
    if (setting.isEmpty()) {
      List<String> names = settings.stream().<String>map(Setting::name).sorted().toList();
      complaints.unknown("policy-unknown-setting", path, name, names);
    } else if (setting.get().isSecret()) {
      complaints.tell("policy-setting-secret", path, Map.of("name", name));
    } else {
      checkValue(setting.get(), entry.path() + ".value");
    }
  }

  private void checkValue(Setting<?> setting, String path) {
    if (made.get(path) instanceof String text
        && (Rules.length(text) > CriterionSetting.LONGEST_VALUE || !setting.understands(text))) {
      complaints.tell(
          "policy-setting-value",
          path,
          Map.of("name", setting.name(), "needed", setting.description()));
    }
  }

  private void checkRequired(Entry entry) {
    for (Setting<?> setting : settings(entry)) {
      if (setting.isRequired() && done.add(List.of(entry.criterion(), setting.name()))) {
        complaints.tell(
            "policy-setting-missing",
            entry.path() + ".criterion",
            Map.of(
                "criterion",
                entry.criterion(),
                "name",
                setting.name(),
                "needed",
                setting.description()));
      }
    }
  }

  private List<Setting<?>> settings(Entry entry) {
    return criteria.named(entry.criterion()).settings();
  }
}
