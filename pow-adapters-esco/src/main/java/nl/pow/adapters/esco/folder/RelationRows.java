package nl.pow.adapters.esco.folder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.esco.concept.Names;
import org.jspecify.annotations.Nullable;

/** Takes the files that tell which skills belong to an occupation, and to another skill. */
final class RelationRows {
  private final Draft draft;
  private final LinkRows links;
  private final Faults faults;
  private final SkillTypes types;

  RelationRows(Draft draft, LinkRows links, Faults faults, SkillTypes types) {
    this.draft = draft;
    this.links = links;
    this.faults = faults;
    this.types = types;
  }

  void occupation(Row row, @Nullable Locale language) {
    String from = Uri.key(row.get("occupationUri"));
    if (from == null || !draft.occupations.containsKey(from)) {
      faults.error("esco-uri-unknown", row.source(), "occupationUri", Map.of());
      return;
    }
    String to = row.get("skillUri").isEmpty() ? byName(row, language) : skill(row, "skillUri");
    if (to != null) {
      types.tell(to, row, "skillType");
      links.add(Link.ESSENTIAL, Link.OPTIONAL, from, to, row);
    }
  }

  void skill(Row row) {
    String from = skill(row, "originalSkillUri");
    String to = skill(row, "relatedSkillUri");
    if (from != null && to != null) {
      types.claim(from, row, "originalSkillType");
      types.tell(to, row, "relatedSkillType");
      links.add(Link.NEEDS, Link.GOES_WITH, from, to, row);
    }
  }

  private @Nullable String skill(Row row, String column) {
    String key = Uri.key(row.get(column));
    if (key == null || !draft.skills.contains(key)) {
      faults.error("esco-uri-unknown", row.source(), column, Map.of());
      return null;
    }
    return key;
  }

  private @Nullable String byName(Row row, @Nullable Locale language) {
    String name = row.get("skillLabel");
    String key = NamedSkill.key(name);
    if (language == null || key == null) {
      faults.error("esco-uri-missing", row.source(), "skillUri", Map.of());
      return null;
    }
    draft.namedSkills.add(key);
    draft.names(language).putIfAbsent(key, new Names(name, List.of()));
    faults.warning("esco-by-name", row.source(), "skillUri", Map.of());
    return key;
  }
}
