package nl.pow.adapters.esco.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.adapters.esco.folder.FolderReader;

/** Writes the files that come with the library from a folder of ESCO. */
final class BundleWriter {
  private final Classification esco;
  private final Dictionary english;
  private final Dictionary dutch;

  private BundleWriter(Classification esco) {
    this.esco = esco;
    english = esco.names().get(Locale.ENGLISH);
    dutch = esco.names().get(Locale.forLanguageTag("nl"));
  }

  /**
   * Writes the files.
   *
   * @param folders the folder of ESCO, and the folder of the files
   */
  public static void main(String[] folders) throws IOException {
    Classification read =
        Objects.requireNonNull(
            FolderReader.read(Path.of(folders[0]), Locale.ENGLISH).classification());
    for (var file : files(read).entrySet()) {
      Files.writeString(Path.of(folders[1], file.getKey()), file.getValue());
    }
  }

  /** The texts of the files by their names. */
  static SortedMap<String, String> files(Classification esco) {
    BundleWriter writer = new BundleWriter(esco);
    SortedMap<String, String> files = new TreeMap<>();
    files.put("occupations.tsv", writer.occupations());
    files.put("occupations_nl.tsv", titles(writer.dutch.occupations()));
    files.put("occupations_en.tsv", titles(writer.english.occupations()));
    files.put("skills.tsv", writer.skills());
    files.put("skills_en.tsv", titles(writer.english.skills()));
    files.put("isco-groups.tsv", writer.iscoGroups());
    files.put("skill-groups.tsv", writer.skillGroups());
    return files;
  }

  private String occupations() {
    return text(
        "code id broader essential optional",
        esco.occupations().size(),
        i ->
            List.of(
                esco.occupations().get(i).code(),
                esco.occupations().get(i).id(),
                numbers(esco.links().broaderOccupation(), i),
                numbers(esco.links().essential(), i),
                numbers(esco.links().optional(), i)));
  }

  private static String titles(List<Names> names) {
    return text(
        "preferred others",
        names.size(),
        i -> {
          List<String> fields = new ArrayList<>(List.of(preferred(names.get(i))));
          fields.addAll(names.get(i).others());
          return fields;
        });
  }

  /** By URI or by name; a skill or knowledge; the first letter of how widely it is of use. */
  private String skills() {
    return text(
        "scheme id type reuse groups broader needs goesWith",
        esco.skills().size(),
        i -> {
          SkillConcept skill = esco.skills().get(i);
          return List.of(
              skill.id().code().scheme().equals("esco") ? "u" : "n",
              skill.id().code().value(),
              skill.knowledge() ? "k" : "s",
              skill.reuse().name().substring(0, 1).toLowerCase(Locale.ROOT),
              numbers(esco.links().skillGroup(), i),
              numbers(esco.links().broaderSkill(), i),
              numbers(esco.links().needs(), i),
              numbers(esco.links().goesWith(), i));
        });
  }

  private String iscoGroups() {
    return text(
        "code nl en",
        esco.iscoGroups().size(),
        i ->
            List.of(
                esco.iscoGroups().get(i), dutch.iscoGroups().get(i), english.iscoGroups().get(i)));
  }

  private String skillGroups() {
    return text(
        "code broader en",
        esco.skillGroups().size(),
        i ->
            List.of(
                esco.skillGroups().get(i),
                numbers(esco.links().broaderGroup(), i),
                english.skillGroups().get(i)));
  }

  private static String text(String header, int rows, IntFunction<List<String>> row) {
    StringBuilder text = new StringBuilder(header.replace(' ', '\t')).append('\n');
    for (int i = 0; i < rows; i++) {
      List<String> fields = row.apply(i);
      if (fields.stream().anyMatch(field -> field.contains("\t") || field.contains("\n"))) {
        throw new IllegalStateException("Row " + i + " of " + header + " holds a tab or newline.");
      }
      text.append(String.join("\t", fields)).append('\n');
    }
    return text.toString();
  }

  private static String preferred(Names names) {
    return Objects.requireNonNullElse(names.preferred(), "");
  }

  private static String numbers(Links links, int source) {
    return IntStream.range(0, links.count(source))
        .mapToObj(place -> Integer.toString(links.target(source, place)))
        .collect(Collectors.joining(" "));
  }
}
