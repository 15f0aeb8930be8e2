package nl.pow.core.plugin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one provider is told when it is opened; immutable, safe for any number of threads.
 *
 * <p>Secret values are there for the provider, and {@code ***} in every text.
 */
public final class Settings {
  private static final Settings EMPTY = new Settings(new TreeMap<>());

  private final SortedMap<String, Given<?>> given;

  private record Given<T>(Setting<T> setting, T value) {
    @Override
    public String toString() {
      return setting.name() + "=" + setting.shown(value);
    }
  }

  private Settings(SortedMap<String, Given<?>> given) {
    this.given = Collections.unmodifiableSortedMap(given);
  }

  /**
   * No settings.
   *
   * @return settings in which nothing is given
   */
  public static Settings empty() {
    return EMPTY;
  }

  /**
   * Reads text settings for a provider.
   *
   * @param provider says which settings there are
   * @param text values by the names of settings
   * @return the settings
   * @throws SettingsException when a name is unknown, a value cannot be read or a required setting
   *     is missing; it names all faults at once
   */
  public static Settings parse(Provider provider, Map<String, String> text) {
    SettingsCheck check = new SettingsCheck(provider);
    SortedMap<String, Given<?>> read = new TreeMap<>();
    new TreeMap<>(text)
        .forEach(
            (name, value) -> {
              Setting<?> setting = check.known(name);
              if (setting != null) {
                read(setting, value)
                    .ifPresentOrElse(g -> read.put(name, g), () -> check.notRead(setting, value));
              }
            });
    check.missing(text.keySet());
    check.throwIfWrong();
    return new Settings(read);
  }

  /**
   * These settings and one more, which replaces an earlier value of the same name.
   *
   * @param <T> the type of the value
   * @param setting the key
   * @param value the value, text or any object
   * @return new settings
   */
  public <T> Settings with(Setting<T> setting, T value) {
    SortedMap<String, Given<?>> more = new TreeMap<>(given);
    more.put(setting.name(), new Given<>(setting, setting.type().cast(value)));
    return new Settings(more);
  }

  /**
   * Checks that these settings fit a provider.
   *
   * @param provider says which settings there are
   * @return these settings
   * @throws SettingsException when a name is unknown, a value has the wrong type or a required
   *     setting is missing; it names all faults at once
   */
  public Settings checkedFor(Provider provider) {
    SettingsCheck check = new SettingsCheck(provider);
    for (Given<?> each : given.values()) {
      Setting<?> setting = check.known(each.setting().name());
      if (setting != null && !setting.type().isInstance(each.value())) {
        check.wrongType(setting, each.value());
      }
    }
    check.missing(given.keySet());
    check.throwIfWrong();
    return this;
  }

  /**
   * The value of a setting.
   *
   * @param <T> the type of the value
   * @param setting the key
   * @return the value given, else the default
   * @throws SettingsException when there is neither, or a value of another type was given
   */
  public <T> T get(Setting<T> setting) {
    return find(setting)
        .orElseThrow(
            () -> {
              String fault = "The setting [" + setting.name() + "] was not given.";
              String advice = "Maybe add [" + setting.name() + "]: " + setting.description() + ".";
              return new SettingsException(fault + "\n" + advice, List.of(fault));
            });
  }

  /**
   * The value of a setting that may be absent.
   *
   * @param <T> the type of the value
   * @param setting the key
   * @return the value given, else the default, if there is one
   * @throws SettingsException when a value of another type was given
   */
  public <T> Optional<T> find(Setting<T> setting) {
    Given<?> found = given.get(setting.name());
    if (found == null) {
      return setting.fallback();
    }
    if (!setting.type().isInstance(found.value())) {
      String fault = SettingsCheck.wrongType(setting.name(), setting.type(), found.value());
      String advice = "Maybe two settings are named [" + setting.name() + "]; use the provider's.";
      throw new SettingsException(fault + "\n" + advice, List.of(fault));
    }
    return Optional.of(setting.type().cast(found.value()));
  }

  /**
   * The names of the settings that were given.
   *
   * @return names in order
   */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(given.keySet()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settings that && values().equals(that.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * All settings, secrets masked.
   *
   * @return such as {@code [directory=/data, password=***]}
   */
  @Override
  public String toString() {
    return given.values().toString();
  }

  private Map<String, Object> values() {
    return given.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (Object) entry.getValue().value()));
  }

  private static <T> Optional<Given<T>> read(Setting<T> setting, @Nullable String text) {
    return text == null
        ? Optional.empty()
        : setting.read(text).map(value -> new Given<>(setting, value));
  }
}
