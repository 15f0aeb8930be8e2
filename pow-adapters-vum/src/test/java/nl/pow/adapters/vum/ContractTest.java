package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of the published contracts is known to the reader and stands in docs/vum.md. */
class ContractTest {
  private static final Pattern SCHEMA = Pattern.compile("^    ([A-Za-z]\\w*):\\s*$");
  private static final Pattern PROPERTY = Pattern.compile("^( {8,})([a-zA-Z]\\w*):\\s*$");
  private static final Pattern REFERENCE = Pattern.compile("schemas/(\\w+)'");

  /** A property: the schema that it refers to, empty when none, and whether it is a list of it. */
  private record Property(String schema, boolean isList) {}

  @ParameterizedTest
  @CsvSource({
    "VUM-Bron-WerkzoekendeProfielen.yaml, Werkzoekende, 60",
    "VUM-Bron-WerkzoekendeProfielen.yaml, MPWerkzoekendeMatch, 48",
    "VUM-Bemiddelaar-WerkzoekendeProfielen.yaml, Werkzoekende, 60",
    "VUM-Bemiddelaar-WerkzoekendeProfielen.yaml, MPWerkzoekendeMatch, 48",
    "VUM-Bron-Vacatures.yaml, Vacature, 51",
    "VUM-Bron-Vacatures.yaml, MPVacatureMatch, 47",
    "VUM-Bemiddelaar-Vacatures.yaml, Vacature, 51",
    "VUM-Bemiddelaar-Vacatures.yaml, MPVacatureMatch, 47"
  })
  void everyFieldIsKnownAndDocumented(String file, String root, int fields) throws IOException {
    Map<String, Map<String, Property>> schemas = schemas(file);
    boolean seeker = root.contains("Werkzoekende");
    List<String> leaves = leaves(schemas, root, seeker ? "Werkzoekende" : "Vacature");
    assertThat(leaves).hasSize(fields);
    String record = json(schemas, root, "");
    assertThat(codes(seeker, record)).doesNotContain("unknown-key", "vum-2-key", "duplicate-key");
    int objects = record.split("\\{", -1).length - 1;
    assertThat(codes(seeker, json(schemas, root, ",\"odd\":1")))
        .filteredOn("unknown-key"::equals)
        .hasSize(objects);
    String page = Files.readString(page());
    assertThat(leaves).allSatisfy(leaf -> assertThat(rows(page, leaf)).as(leaf).isNotEmpty());
  }

  private static List<String> codes(boolean seeker, String record) {
    var reading =
        seeker ? Documents.jobseekers("[" + record + "]") : Documents.vacancies("[" + record + "]");
    return reading.problems().stream().map(p -> p.code()).toList();
  }

  /** The rows of the page that name the object and the field of a leaf. */
  private static List<String> rows(String page, String leaf) {
    String object = leaf.substring(0, leaf.indexOf(' '));
    String field = leaf.substring(leaf.indexOf(' ') + 1);
    Pattern row =
        Pattern.compile(
            "\\| [^|]*`" + object + "(\\[])?`[^|]*`" + field + "(\\[])?`[^|]*\\|.*",
            Pattern.MULTILINE);
    return row.matcher(page).results().map(r -> r.group()).toList();
  }

  private static List<String> leaves(
      Map<String, Map<String, Property>> schemas, String schema, String name) {
    List<String> leaves = new ArrayList<>();
    schemas
        .get(schema)
        .forEach(
            (field, property) -> {
              if (schemas.getOrDefault(property.schema(), Map.of()).isEmpty()) {
                leaves.add(name + " " + field);
              } else {
                leaves.addAll(leaves(schemas, property.schema(), field));
              }
            });
    return leaves;
  }

  /** A record with every field of a schema; all values are 1, for only the names matter. */
  private static String json(
      Map<String, Map<String, Property>> schemas, String schema, String further) {
    return schemas.get(schema).entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\":" + value(schemas, e.getValue(), further))
        .collect(Collectors.joining(",", "{", further + "}"));
  }

  private static String value(
      Map<String, Map<String, Property>> schemas, Property property, String further) {
    boolean isObject = !schemas.getOrDefault(property.schema(), Map.of()).isEmpty();
    String value = isObject ? json(schemas, property.schema(), further) : "1";
    return property.isList() ? "[" + value + "]" : value;
  }

  /** The properties of each schema of a contract, by indentation. */
  private static Map<String, Map<String, Property>> schemas(String file) throws IOException {
    Map<String, Map<String, Property>> schemas = new TreeMap<>();
    String schema = "";
    String property = "";
    int indent = 0;
    boolean inside = false;
    for (String line : Files.readAllLines(Documents.shared("vum/oas-3.0.0").resolve(file))) {
      inside |= line.equals("  schemas:");
      Matcher name = SCHEMA.matcher(line);
      Matcher field = PROPERTY.matcher(line);
      Matcher reference = REFERENCE.matcher(line);
      if (inside && name.matches()) {
        schema = name.group(1);
        property = "";
        indent = 0;
        schemas.put(schema, new TreeMap<>());
      } else if (inside && isProperty(field, indent)) {
        indent = field.group(1).length();
        property = field.group(2);
        schemas.get(schema).put(property, new Property("", false));
      } else if (inside && !property.isEmpty() && line.strip().equals("items:")) {
        schemas.get(schema).put(property, new Property("", true));
      } else if (inside && !property.isEmpty() && reference.find()) {
        boolean isList = schemas.get(schema).get(property).isList();
        schemas.get(schema).put(property, new Property(reference.group(1), isList));
      }
    }
    return schemas;
  }

  /** The first property of a schema sets the indentation of all; contracts differ in it. */
  private static boolean isProperty(Matcher field, int indent) {
    return field.matches()
        && !field.group(2).equals("properties")
        && (indent == 0 || indent == field.group(1).length());
  }

  private static Path page() {
    Path here = Path.of("").toAbsolutePath();
    return here.resolve(here.endsWith("pow-adapters-vum") ? "../docs/vum.md" : "docs/vum.md");
  }
}
