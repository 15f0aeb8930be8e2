package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.pow.core.InvalidValueException;
import nl.pow.core.PowException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Setting<Path> DIRECTORY =
      Setting.required("directory", Path.class, Path::of, "the folder that holds the files");
  private static final Setting<Integer> PAGE =
      Setting.optional("page", Integer.class, Integer::valueOf, 100, "a whole number of rows");
  private static final Setting<Integer> PIN =
      Setting.optional("pin", Integer.class, Integer::valueOf, "a number").secret();
  private static final Setting<Supplier<?>> SOURCE =
      Setting.object("source", type(Supplier.class), "where connections come from");
  private static final Provider CSV = provider("csv", DIRECTORY, PAGE, PIN, SOURCE);

  @Test
  void readsTextAndKnowsDefaults() {
    Settings settings = Settings.parse(CSV, Map.of("directory", "data", "pin", "1234"));

    assertThat(settings.get(DIRECTORY)).isEqualTo(Path.of("data"));
    assertThat(settings.get(PAGE)).isEqualTo(100);
    assertThat(settings.find(PIN)).contains(1234);
    assertThat(settings.find(SOURCE)).isEmpty();
    assertThat(settings.names()).containsExactly("directory", "pin");
  }

  @Test
  void tellsWhetherATextIsUnderstood() {
    assertThat(PAGE.understands("7")).isTrue();
    assertThat(PAGE.understands("seven")).isFalse();
    assertThat(SOURCE.understands("7")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "loud, true, true",
    "loud, false, true",
    "loud, True, false",
    "loud, yes, false",
    "times, 0, false",
    "times, 1, true",
    "times, 9, true",
    "times, 10, false",
    "times, +1, false",
    "times, 01, false",
    "times, \u0661, false",
    "times, -1, false",
    "times, 1.0, false",
    "times, '', false",
    "reason, too-new, true",
    "reason, TOO_NEW, false",
    "reason, too_new, false",
    "reason, newer, false"
  })
  void takesFlagsNumbersAndChoicesInOneWayOfWritingOnly(String name, String text, boolean taken) {
    Setting<?> setting =
        Map.of(
                "loud", Setting.flag("loud", false, "true or false"),
                "times", Setting.number("times", 1, 9, 3, "a number from 1 to 9"),
                "reason", Setting.choice("reason", Refusal.Reason.TOO_OLD, "the reason"))
            .get(name);

    assertThat(setting.understands(text)).isEqualTo(taken);
    assertThat(setting.fallback()).isPresent();
  }

  @Test
  void namesChoicesInKebabCase() {
    Setting<Refusal.Reason> reason = Setting.choice("reason", Refusal.Reason.TOO_OLD, "the reason");
    Provider chooser = provider("chooser", reason);

    assertThat(Settings.parse(chooser, Map.of("reason", "bad-name")).get(reason))
        .isEqualTo(Refusal.Reason.BAD_NAME);
    assertThat(Settings.parse(chooser, Map.of()).get(reason)).isEqualTo(Refusal.Reason.TOO_OLD);
    assertThat(reason).hasToString("reason (default too-old): the reason");
  }

  @Test
  void neverShowsASecret() {
    Settings settings = Settings.parse(CSV, Map.of("directory", "data", "pin", "1234"));

    assertThat(settings).hasToString("[directory=data, pin=***]");
    assertThat(Setting.optional("pin", Integer.class, Integer::valueOf, 1234, "a number").secret())
        .hasToString("pin (default ***): a number");
  }

  @Test
  void refusesAnUnknownNameAndProposesTheNearest() {
    assertThatThrownBy(() -> Settings.parse(CSV, Map.of("directory", "d", "directroy", "d")))
        .isExactlyInstanceOf(SettingsException.class)
        .isInstanceOf(PowException.class)
        .hasMessage(
            """
            Unknown setting [directroy] for provider [csv]. Known settings: [directory, page, pin, \
            source].
            Maybe [directory] is meant instead of [directroy].\
            """);
  }

  @Test
  void refusesAnUnknownNameThatIsLikeNothing() {
    assertThatThrownBy(() -> Settings.parse(provider("memory"), Map.of("colour", "red")))
        .hasMessage(
            """
            Unknown setting [colour] for provider [memory]. Known settings: [].
            Maybe [colour] is a setting of another provider or version.\
            """);
  }

  @Test
  void refusesAMissingRequiredSetting() {
    assertThatThrownBy(() -> Settings.parse(CSV, Map.of()))
        .hasMessage(
            """
            The setting [directory] of provider [csv] is required and was not given.
            Maybe add [directory]: the folder that holds the files.\
            """);
  }

  @Test
  void refusesTextThatCannotBeReadAndShowsNoSecret() {
    assertThatThrownBy(() -> Settings.parse(CSV, Map.of("directory", "d", "page", "many")))
        .hasMessage(
            """
            The setting [page] of provider [csv] cannot be read from [many].
            Maybe give [page] as a whole number of rows.\
            """);
    assertThatThrownBy(() -> Settings.parse(CSV, Map.of("directory", "d", "pin", "geheim")))
        .hasNoCause()
        .hasMessage(
            """
            The setting [pin] of provider [csv] cannot be read from [***].
            Maybe give [pin] as a number.\
            """);
  }

  @Test
  void refusesTextForAnObject() {
    assertThatThrownBy(() -> Settings.parse(CSV, Map.of("directory", "d", "source", "pool")))
        .hasMessage(
            """
            The setting [source] of provider [csv] cannot be given as text: it is a \
            java.util.function.Supplier.
            Maybe give [source] with Settings.with.\
            """);
  }

  @Test
  void namesAllFaultsAtOnceWithoutTheSecret() {
    Map<String, String> text = new HashMap<>();
    text.put("directroy", "d");
    text.put("page", null);
    text.put("pin", "geheim\u2028");

    SettingsException fault = Thrown.by(SettingsException.class, () -> Settings.parse(CSV, text));

    assertThat(fault.faults()).hasSize(4);
    assertThat(fault)
        .hasMessage(
            """
            4 faults in the settings of provider [csv]:
            - Unknown setting [directroy] for provider [csv]. Known settings: [directory, page, \
            pin, source].
            - The setting [page] of provider [csv] cannot be read from null.
            - The setting [pin] of provider [csv] cannot be read from [***].
            - The setting [directory] of provider [csv] is required and was not given.
            Maybe [directory] is meant instead of [directroy].
            Maybe give [page] as a whole number of rows.
            Maybe give [pin] as a number.
            Maybe add [directory]: the folder that holds the files.\
            """);
  }

  @Test
  void takesObjectsAndChecksThemForAProvider() {
    Supplier<String> pool = () -> "connection";
    Settings settings = Settings.empty().with(DIRECTORY, Path.of("d")).with(SOURCE, pool);

    assertThat(settings.checkedFor(CSV).get(SOURCE)).isSameAs(pool);
    assertThatThrownBy(() -> Settings.empty().with(PAGE, 5).checkedFor(CSV))
        .hasMessageStartingWith("The setting [directory] of provider [csv] is required");
    assertThatThrownBy(() -> settings.checkedFor(provider("memory", DIRECTORY)))
        .hasMessage(
            """
            Unknown setting [source] for provider [memory]. Known settings: [directory].
            Maybe [source] is a setting of another provider or version.\
            """);
  }

  @Test
  void tellsAMixUpOfTwoSettingsOfOneName() {
    Setting<String> other = Setting.required("page", String.class, Function.identity(), "a page");
    Settings settings = Settings.empty().with(other, "1").with(DIRECTORY, Path.of("d"));

    assertThatThrownBy(() -> settings.get(PAGE))
        .hasMessage(
            """
            The setting [page] is a java.lang.String, not a java.lang.Integer.
            Maybe two settings are named [page]; use the provider's.\
            """);
    assertThatThrownBy(() -> settings.checkedFor(CSV))
        .hasMessage(
            """
            The setting [page] is a java.lang.String, not a java.lang.Integer.
            Maybe give [page] as a whole number of rows.\
            """);
  }

  @Test
  void tellsWhatWasNotGiven() {
    assertThatThrownBy(() -> Settings.empty().get(PIN))
        .hasMessage(
            """
            The setting [pin] was not given.
            Maybe add [pin]: a number.\
            """);
  }

  @Test
  void isAValue() {
    Settings some = Settings.empty().with(PAGE, 5);

    assertThat(some).isEqualTo(Settings.parse(provider("memory", PAGE), Map.of("page", "5")));
    assertThat(some).hasSameHashCodeAs(Settings.empty().with(PAGE, 5));
    assertThat(some).isNotEqualTo(Settings.empty().with(PAGE, 6)).isNotEqualTo(Settings.empty());
    assertThat(Settings.empty().names()).isEmpty();
  }

  @Test
  void refusesASettingWithABadNameOrType() {
    assertThatThrownBy(() -> Setting.object("Bad Name", String.class, "a text"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "A setting has a name that matches [a-z][A-Za-z0-9.-]{0,63}, but is named [Bad Name].");
    assertThatThrownBy(() -> Setting.object("size", int.class, "a size"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("The setting [size] needs a class, not a primitive type.");
  }

  private static Provider provider(String name, Setting<?>... settings) {
    return new Provider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int spiVersion() {
        return SPI_VERSION;
      }

      @Override
      public List<Setting<?>> settings() {
        return List.of(settings);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> type(Class<?> raw) {
    return (Class<T>) raw;
  }
}
