package nl.pow.adapters.esco.bundle;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.adapters.esco.folder.FolderReader;

/** Writes the files that come with the library from a folder of ESCO. */
final class BundleWriter {
  private final Classification esco;
  private final Dictionary english;
  private final Dictionary dutch;
  private final List<String> codes;

  private BundleWriter(Classification esco) {
    this.esco = esco;
    english = esco.names().get(Locale.ENGLISH);
    dutch = esco.names().get(Locale.forLanguageTag("nl"));
    codes = esco.occupations().stream().map(OccupationConcept::code).toList();
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
    files.put("occupations.csv", writer.occupations());
    files.put("occupations_nl.csv", writer.titles(writer.dutch.occupations()));
    files.put("occupations_en.csv", writer.titles(writer.english.occupations()));
    files.put("skills.csv", writer.skills());
    files.put("skills_en.csv", writer.skillNames());
    files.put("isco-groups.csv", writer.iscoGroups());
    files.put("skill-groups.csv", writer.skillGroups());
    return files;
  }

  private String occupations() {
    return text(
        List.of("code", "id", "broader", "essential", "optional"),
        codes.size(),
        i ->
            List.of(
                codes.get(i),
                esco.occupations().get(i).id(),
                named(esco.links().broaderOccupation(), i, codes),
                numbers(esco.links().essential(), i),
                numbers(esco.links().optional(), i)));
  }

  private String titles(List<Names> names) {
    return text(
        List.of("code", "preferred", "others"),
        codes.size(),
        i -> {
          List<String> fields = new ArrayList<>(List.of(codes.get(i), preferred(names.get(i))));
          fields.addAll(names.get(i).others());
          return fields;
        });
  }

  private String skills() {
    return text(
        List.of("code", "type", "reuse", "groups", "broader", "needs", "goesWith"),
        esco.skills().size(),
        i -> {
          SkillConcept skill = esco.skills().get(i);
          return List.of(
              skill.id().toString(),
              skill.knowledge() ? "knowledge" : "skill",
              skill.reuse().name(),
              named(esco.links().skillGroup(), i, esco.skillGroups()),
              numbers(esco.links().broaderSkill(), i),
              numbers(esco.links().needs(), i),
              numbers(esco.links().goesWith(), i));
        });
  }

  private String skillNames() {
    return text(
        List.of("code", "preferred"),
        esco.skills().size(),
        i -> List.of(esco.skills().get(i).id().toString(), preferred(english.skills().get(i))));
  }

  private String iscoGroups() {
    return text(
        List.of("code", "nl", "en"),
        esco.iscoGroups().size(),
        i ->
            List.of(
                esco.iscoGroups().get(i), dutch.iscoGroups().get(i), english.iscoGroups().get(i)));
  }

  private String skillGroups() {
    return text(
        List.of("code", "broader", "en"),
        esco.skillGroups().size(),
        i ->
            List.of(
                esco.skillGroups().get(i),
                named(esco.links().broaderGroup(), i, esco.skillGroups()),
                english.skillGroups().get(i)));
  }

  private static String text(List<String> header, int rows, IntFunction<List<String>> row) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header);
      IntStream.range(0, rows).mapToObj(row).forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private static String named(Links links, int source, List<String> codes) {
    return IntStream.range(0, links.count(source))
        .mapToObj(place -> codes.get(links.target(source, place)))
        .collect(Collectors.joining(" "));
  }
}
