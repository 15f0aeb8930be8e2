package nl.pow.examples.generate;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import nl.pow.core.PowException;
import nl.pow.core.region.RegionCode;
import nl.pow.testkit.generator.EdgeCase;
import nl.pow.testkit.generator.MarketGenerator;

/** Reads the system properties, and tells all that is wrong with them at once. */
final class OrderReader {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Properties properties;
  private final Locale language;
  private final List<String> faults = new ArrayList<>();

  private OrderReader(Properties properties) {
    this.properties = properties;
    this.language = properties.getProperty("pow.lang", "nl").equals("en") ? Locale.ENGLISH : DUTCH;
  }

  static Order read(Properties properties) {
    return new OrderReader(properties).order();
  }

  private Order order() {
    MarketGenerator market = MarketGenerator.small().candidates(1_000).tightness(20);
    int year = number("year", 2026);
    market = set(market, "region", text -> region(text, year));
    market = set(market, "candidates", text -> m -> m.candidates(whole(text)));
    market = set(market, "vacancies", text -> m -> m.vacancies(whole(text)));
    market = set(market, "tightness", text -> m -> m.tightness(whole(text)));
    market = set(market, "employers", text -> m -> m.employers(whole(text)));
    market = set(market, "shortTerm", text -> m -> m.shortTerm(whole(text)));
    market = set(market, "edgeCases", text -> m -> m.edgeCases(edgeCases(text)));
    if (has("vacancies") && has("tightness")) {
      fault("both", Map.of());
    }
    Path out = folder();
    long seed = number("seed", 1);
    if (!faults.isEmpty()) {
      throw new WrongOrderException(faults, words("advice", Map.of()));
    }
    return new Order(market, seed, out, language);
  }

  /** A setting that somebody may give. */
  private interface Setting extends Function<MarketGenerator, MarketGenerator> {}

  private MarketGenerator set(
      MarketGenerator market, String name, Function<String, Setting> setting) {
    String text = properties.getProperty(name, "");
    if (text.isEmpty()) {
      return market;
    }
    try {
      return setting.apply(text).apply(market);
    } catch (NumberFormatException e) {
      fault("number", Map.of("name", name, "value", text));
    } catch (IllegalArgumentException e) {
      fault("choice", Map.of("name", name, "value", text, "known", known()));
    } catch (PowException e) {
      fault("refused", Map.of("name", name, "value", text, "why", firstLine(e)));
    }
    return market;
  }

  private static Setting region(String text, int year) {
    return market -> market.region(new RegionCode(text), year);
  }

  private static EdgeCase[] edgeCases(String text) {
    return Arrays.stream(text.split(",", -1)).map(EdgeCase::valueOf).toArray(EdgeCase[]::new);
  }

  private static int whole(String text) {
    return Integer.parseInt(text);
  }

  private int number(String name, int otherwise) {
    String text = properties.getProperty(name, "");
    try {
      return text.isEmpty() ? otherwise : whole(text);
    } catch (NumberFormatException e) {
      fault("number", Map.of("name", name, "value", text));
      return otherwise;
    }
  }

  private Path folder() {
    String text = properties.getProperty("out", "");
    Path folder = Path.of(text);
    File[] there = folder.toFile().listFiles();
    if (text.isEmpty()) {
      fault("no-out", Map.of());
    } else if (Files.exists(folder) && (there == null || there.length > 0)) {
      fault("full", Map.of("value", text));
    }
    return folder;
  }

  private boolean has(String name) {
    return !properties.getProperty(name, "").isEmpty();
  }

  private void fault(String code, Map<String, ?> values) {
    faults.add(words(code, values));
  }

  private String words(String code, Map<String, ?> values) {
    return Generate.words().format(language, code, values);
  }

  private static String known() {
    return String.join(", ", Arrays.stream(EdgeCase.values()).map(EdgeCase::name).toList());
  }

  private static String firstLine(PowException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
