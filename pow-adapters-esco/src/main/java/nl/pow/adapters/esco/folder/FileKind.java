package nl.pow.adapters.esco.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.Severity;
import org.jspecify.annotations.Nullable;

/** The files that are read, in the order in which they are: what others refer to comes first. */
enum FileKind {
  ISCO_GROUPS("ISCOGroups", Severity.WARNING, "conceptUri", "code", "preferredLabel"),
  OCCUPATIONS("occupations", Severity.ERROR, "conceptUri", "iscoGroup", "preferredLabel", "code"),
  SKILL_GROUPS("skillGroups", Severity.WARNING, "conceptUri", "preferredLabel", "code"),
  HIERARCHY("skillsHierarchy", null, "Level 0 URI", "Level 0 preferred term", "Level 0 code"),
  SKILLS("skills", Severity.ERROR, "conceptUri", "preferredLabel"),
  COLLECTION("[A-Za-z]+SkillsCollection", null, "conceptUri", "skillType", "reuseLevel"),
  BROADER_OCCUPATIONS("broaderRelationsOccPillar", Severity.WARNING, "conceptUri", "broaderUri"),
  BROADER_SKILLS("broaderRelationsSkillPillar", Severity.WARNING, "conceptUri", "broaderUri"),
  OCCUPATION_SKILLS(
      "occupationSkillRelations", Severity.ERROR, "occupationUri", "relationType", "skillUri"),
  SKILL_SKILLS(
      "skillSkillRelations",
      Severity.WARNING,
      "originalSkillUri",
      "relationType",
      "relatedSkillUri");

  private static final Pattern PASSED =
      Pattern.compile(
          "(conceptSchemes|dictionary|greenShareOcc|researchOccupationsCollection)[_.].*",
          Pattern.CASE_INSENSITIVE);

  private final Pattern name;
  private final @Nullable Severity absence;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> columns;

  FileKind(String beginning, @Nullable Severity absence, String... columns) {
    this.name = Pattern.compile(beginning + "[_.].*", Pattern.CASE_INSENSITIVE);
    this.absence = absence;
    this.columns = List.of(columns);
  }

  static Optional<FileKind> of(String fileName) {
    return Stream.of(values()).filter(k -> k.name.matcher(fileName).matches()).findFirst();
  }

  /** Whether a file of the download is of no use here. */
  static boolean isPassed(String fileName) {
    return PASSED.matcher(fileName).matches();
  }

  /** How bad it is when there is no such file; null when nothing is missing then. */
  @Nullable Severity absence() {
    return absence;
  }

  /** The columns without which a file says nothing. */
  List<String> columns() {
    return columns;
  }

  /** Whether a file without a language is of no use. */
  boolean hasNames() {
    return compareTo(SKILLS) <= 0;
  }

  /** The beginning of its file names, as a person would look for it. */
  String beginning() {
    return name.pattern().substring(0, name.pattern().indexOf("[_.]"));
  }
}
