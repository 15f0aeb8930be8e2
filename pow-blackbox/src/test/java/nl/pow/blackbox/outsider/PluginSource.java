package nl.pow.blackbox.outsider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The source of a plug-in of any kind, made from the template of its kind.
 *
 * @param home its package, and the name of its jar
 * @param name what it is called
 * @param level the level of the plug-in interface that it says it was made for
 * @param constructor statements of its constructor
 * @param body statements before the work that it does
 */
record PluginSource(String home, String name, String level, String constructor, String body) {
  static PluginSource good(String home, String name) {
    return new PluginSource(home, name, "SPI_VERSION", "", "");
  }

  PluginSource withLevel(int other) {
    return new PluginSource(home, name, String.valueOf(other), constructor, body);
  }

  PluginSource withConstructor(String statements) {
    return new PluginSource(home, name, level, statements, body);
  }

  PluginSource withBody(String statements) {
    return new PluginSource(home, name, level, constructor, statements);
  }

  String type() {
    return home + ".Plugin";
  }

  String of(PluginKind kind) {
    return template(kind + ".txt")
        .replace("HOME", home)
        .replace("NAME", name)
        .replace("LEVEL", level)
        .replace("CONSTRUCTOR", constructor)
        .replace("BODY", body);
  }

  private static String template(String file) {
    try (var bytes = PluginSource.class.getResourceAsStream(file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
