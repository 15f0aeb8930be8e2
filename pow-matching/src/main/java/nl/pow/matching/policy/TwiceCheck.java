package nl.pow.matching.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is there twice: rules in a direction, settings, contexts. */
final class TwiceCheck {
  private static final Pattern CONTEXT_NAME = Pattern.compile("contexts\\[[0-9]+]\\.name");

  private static final Set<String> BOTH =
      Rules.both().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private final SortedMap<String, Object> made;
  private final Complaints complaints;
  private final Set<List<?>> seen = new HashSet<>();

  TwiceCheck(SortedMap<String, Object> made, Complaints complaints) {
    this.made = made;
    this.complaints = complaints;
  }

  void check() {
    for (Entry entry : Entry.in(made)) {
      if (entry.isSetting()) {
        checkSetting(entry);
      } else {
        checkRule(entry);
      }
    }
    made.forEach(
        (path, name) -> {
          if (CONTEXT_NAME.matcher(path).matches() && !seen.add(List.of("contexts", name))) {
            complaints.tell("policy-context-twice", path, Map.of("name", name));
          }
        });
  }

  private void checkSetting(Entry entry) {
    Object name = made.get(entry.path() + ".name");
    if (name != null && !seen.add(List.of("settings", entry.criterion(), name))) {
      complaints.tell(
          "policy-setting-twice",
          entry.path(),
          Map.of("criterion", entry.criterion(), "name", name));
    }
  }

  private void checkRule(Entry entry) {
    boolean twice = false;
    for (Object direction : directions(entry)) {
      twice |= !seen.add(List.of(entry.list(), entry.criterion(), direction));
    }
    if (twice) {
      complaints.tell("policy-rule-twice", entry.path(), Map.of("criterion", entry.criterion()));
    }
  }

  /** Both when none are written; nothing when what is written cannot be read. */
  private Set<?> directions(Entry entry) {
    Object written = made.get(entry.path() + ".directions");
    if (written instanceof SortedSet<?> set) {
      return set;
    }
    boolean whole = made.containsKey(entry.path());
    return whole ? BOTH : Set.of();
  }
}
