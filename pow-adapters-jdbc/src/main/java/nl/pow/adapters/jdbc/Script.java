package nl.pow.adapters.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One step of the schema: statements in the words of all databases.
 *
 * @param version the version that it leads to
 * @param description what it does
 * @param text the statements: {@code ${word}} for what differs, names in double quotes
 */
record Script(String version, String description, String text) {
  private static final Pattern QUOTED = Pattern.compile("\"([a-z_]+)\"");

  /** All steps, in order; a new one gets its line here. */
  static List<Script> all() {
    return List.of(resource("1", "tables of all kinds"));
  }

  private static Script resource(String version, String description) {
    String name = "schema-" + version + ".sql";
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No such file in the jar: [" + name + "]");
      }
      return new Script(
          version, description, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements for a database, each of which may be run again after it was run before. */
  List<String> statements(Dialect dialect) {
    return Stream.of(text.split(";\n"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .map(statement -> translated(statement, dialect))
        .toList();
  }

  private static String translated(String statement, Dialect dialect) {
    String named = QUOTED.matcher(statement).replaceAll(name -> dialect.quoted(name.group(1)));
    for (Map.Entry<String, String> word : dialect.words().entrySet()) {
      named = named.replace("${" + word.getKey() + "}", word.getValue());
    }
    return named;
  }
}
