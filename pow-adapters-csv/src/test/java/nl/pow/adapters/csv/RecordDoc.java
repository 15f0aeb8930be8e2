package nl.pow.adapters.csv;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a record of pow-core says.
 *
 * @param first the first sentence
 * @param parameters what is said of each component, without the words about null
 */
record RecordDoc(String first, Map<String, String> parameters) {
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)? ([^\\s}]+)(?: ([^}]*))?}");

  static RecordDoc of(Class<?> type) throws IOException {
    Path file =
        Path.of("..", "pow-core", "src/main/java", type.getName().replace('.', '/') + ".java");
    String source = Files.readString(file);
    int end = source.indexOf("record " + type.getSimpleName());
    int from = source.lastIndexOf("/**", end);
    String doc = source.substring(from + 3, source.indexOf("*/", from));
    String plain = doc.replaceAll("\n *\\* ?", "\n").strip();
    List<String> parts = List.of(plain.split("\n@", -1));
    Map<String, String> parameters = new TreeMap<>();
    for (String part : parts.subList(1, parts.size())) {
      String[] words = part.split("\\s+", 3);
      if (words[0].equals("param")) {
        parameters.put(words[1], words(words[2]).replaceAll("[,;] or null(?=$|[ ,;])", ""));
      }
    }
    String about = parts.get(0).split("\n\n", 2)[0];
    return new RecordDoc(words(about.split("(?<=\\.)\\s", 2)[0]), parameters);
  }

  String parameter(String name) {
    String said = parameters.get(name);
    if (said == null) {
      throw new IllegalStateException("No word about [" + name + "] in: " + first);
    }
    return said;
  }

  /** A record that takes one column: it reads itself from a text, or holds one text only. */
  static boolean isOneText(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    boolean parses = Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("parse"));
    return parses || (components.length == 1 && components[0].getType() == String.class);
  }

  private static String words(String doc) {
    String line = doc.replaceAll("\\s+", " ").strip();
    String code = line.replaceAll("\\{@(?:code|literal) ([^}]*)}", "`$1`");
    Matcher link = LINK.matcher(code);
    return link.replaceAll(
        found -> {
          String target = found.group(1).substring(found.group(1).indexOf('#') + 1);
          String shown = found.group(2) == null ? target : found.group(2);
          return Matcher.quoteReplacement("`" + shown + "`");
        });
  }
}
