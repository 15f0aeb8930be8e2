package nl.pow.examples.quickstart;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which store the labour market goes through.
 *
 * @param provider the name of the provider
 * @param settings values for the settings that it declares
 */
public record StoreChoice(String provider, Map<String, String> settings) {
  /** The store in memory, which forgets all when the program ends. */
  static final StoreChoice MEMORY = new StoreChoice("memory", Map.of());

  /** Copies the map. */
  public StoreChoice {
    settings = Map.copyOf(settings);
  }

  /**
   * Reads {@code pow.store}, {@code pow.url}, {@code pow.user} and {@code pow.password}.
   *
   * @param properties the system properties
   * @return the choice
   */
  static StoreChoice of(Properties properties) {
    String url = properties.getProperty("pow.url", "");
    String store = properties.getProperty("pow.store", url.isEmpty() ? "memory" : "jdbc");
    return switch (store) {
      case "memory" -> MEMORY;
      case "csv" -> new StoreChoice("csv", Map.of("directory", here("csv")));
      case "jdbc" -> jdbc(url.isEmpty() ? "jdbc:h2:file:" + here("h2") : url, properties);
      default ->
          throw new InputException(
              "The store [" + store + "] is not known here.\nMaybe use -Dpow.store=jdbc or csv.");
    };
  }

  private static StoreChoice jdbc(String url, Properties properties) {
    Map<String, String> settings = new TreeMap<>(Map.of("url", url));
    for (String name : new String[] {"user", "password"}) {
      String given = properties.getProperty("pow." + name);
      if (given != null) {
        settings.put(name, given);
      }
    }
    return new StoreChoice("jdbc", settings);
  }

  private static String here(String name) {
    return Path.of("target", "store", name).toAbsolutePath().toString();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return provider;
  }
}
