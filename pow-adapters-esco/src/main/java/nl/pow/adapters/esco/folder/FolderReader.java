package nl.pow.adapters.esco.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.core.Source;

/** Reads all files of a folder into one classification. */
public final class FolderReader {
  private final Draft draft = new Draft();
  private final Faults faults;
  private final Limits limits;
  private final SkillTypes types;
  private final OccupationRows occupations;
  private final SkillRows skills;
  private final BroaderRows broader;
  private final RelationRows relations;

  FolderReader(Limits limits, Locale locale) {
    this.limits = limits;
    faults = new Faults(locale, limits.problems());
    LinkRows links = new LinkRows(draft, faults);
    types = new SkillTypes(draft, faults);
    occupations = new OccupationRows(draft, faults);
    skills = new SkillRows(draft, faults, types);
    broader = new BroaderRows(draft, links, faults);
    relations = new RelationRows(draft, links, faults, types);
  }

  /**
   * Reads a folder.
   *
   * @param folder the folder
   * @param locale the language of the problems: Dutch, or else English
   * @return what it held
   * @throws IOException when the folder, or one in it, cannot be listed
   */
  public static FolderContents read(Path folder, Locale locale) throws IOException {
    return new FolderReader(Limits.DEFAULT, locale).read(folder);
  }

  FolderContents read(Path folder) throws IOException {
    RowReader rows = new RowReader(limits, faults);
    List<FoundFile> files = new Finder(limits, faults).find(folder);
    for (FoundFile file : files) {
      if (hasWhatItRefersTo(file.kind())) {
        rows.read(file, taker(file));
      }
    }
    if (draft.occupations.isEmpty()
        && files.stream().anyMatch(file -> file.kind() == FileKind.OCCUPATIONS)) {
      faults.error("esco-nothing", Source.none(), "", Map.of());
    }
    types.compareClaims();
    for (Link link : List.of(Link.BROADER_OCCUPATION, Link.BROADER_SKILL, Link.BROADER_GROUP)) {
      Cycles.remove(draft.relations(link), faults);
    }
    Classification read =
        draft.occupations.isEmpty() ? null : new Assembly(draft, types).classification();
    return new FolderContents(read, faults.sorted());
  }

  /** Where that is missing or unreadable, one problem says so; not one for every row. */
  private boolean hasWhatItRefersTo(FileKind kind) {
    return switch (kind) {
      case BROADER_OCCUPATIONS -> !draft.occupations.isEmpty();
      case COLLECTION, BROADER_SKILLS, SKILL_SKILLS -> !draft.skills.isEmpty();
      case OCCUPATION_SKILLS -> !draft.occupations.isEmpty() && !draft.skills.isEmpty();
      default -> true;
    };
  }

  private Consumer<Row> taker(FoundFile file) {
    Locale language = Objects.requireNonNullElse(file.language(), Locale.ROOT);
    Map<String, Names> names = file.kind().hasNames() ? draft.names(language) : new HashMap<>();
    ConceptRows concepts = new ConceptRows(faults, names);
    return switch (file.kind()) {
      case ISCO_GROUPS -> row -> occupations.iscoGroup(row, concepts);
      case OCCUPATIONS -> row -> occupations.occupation(row, concepts);
      case HIERARCHY -> row -> skills.path(row, language);
      case SKILL_GROUPS -> row -> skills.group(row, concepts);
      case SKILLS -> row -> skills.skill(row, concepts);
      case COLLECTION -> skills::member;
      case BROADER_OCCUPATIONS -> broader::occupation;
      case BROADER_SKILLS -> broader::skill;
      case OCCUPATION_SKILLS -> row -> relations.occupation(row, file.language());
      case SKILL_SKILLS -> relations::skill;
    };
  }
}
