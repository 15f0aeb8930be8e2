package nl.pow.core.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pow.core.text.Texts;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/**
 * Messages of constraints in two languages. Unlike the bundles of the JDK it never falls back to
 * the default locale, and unlike those of the provider it merges jars on the module path too.
 */
record Bundle(ResourceBundle dutch, ResourceBundle english) implements ResourceBundleLocator {

  static Bundle of(Texts texts) {
    Function<Locale, ResourceBundle> bundle =
        locale ->
            new Messages(
                texts.codes(locale).stream()
                    .collect(Collectors.toMap(code -> code, code -> texts.get(locale, code))));
    return new Bundle(bundle.apply(Validation.DUTCH), bundle.apply(Locale.ENGLISH));
  }

  static Bundle merged(String name, List<ClassLoader> loaders) {
    return new Bundle(
        merged(loaders, List.of(name + "_nl.properties", name + ".properties")),
        merged(loaders, List.of(name + "_en.properties", name + ".properties")));
  }

  @Override
  public ResourceBundle getResourceBundle(Locale locale) {
    return locale.getLanguage().equals("nl") ? dutch : english;
  }

  /** The first file that has a text wins. */
  private static ResourceBundle merged(List<ClassLoader> loaders, List<String> files) {
    Map<String, String> texts = new TreeMap<>();
    try {
      for (String file : files) {
        for (ClassLoader loader : loaders) {
          for (URL url : Collections.list(loader.getResources(file))) {
            read(url).forEach((key, text) -> texts.putIfAbsent((String) key, (String) text));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The messages of the constraints could not be read.", e);
    }
    return new Messages(texts);
  }

  private static Properties read(URL url) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(url.openStream(), StandardCharsets.UTF_8.newDecoder())) {
      properties.load(reader);
    }
    return properties;
  }

  private static final class Messages extends ListResourceBundle {
    private final Map<String, String> texts;

    Messages(Map<String, String> texts) {
      this.texts = texts;
    }

    @Override
    protected Object[][] getContents() {
      return texts.entrySet().stream()
          .map(e -> new Object[] {e.getKey(), e.getValue()})
          .toArray(Object[][]::new);
    }
  }
}
