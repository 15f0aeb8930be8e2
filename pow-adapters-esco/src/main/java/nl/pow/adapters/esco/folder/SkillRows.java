package nl.pow.adapters.esco.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.concept.Reuse;

/** Takes the files of skills, of collections of skills, and of groups of skills. */
final class SkillRows {
  private static final Pattern GROUP = Pattern.compile("[A-Z0-9][A-Z0-9.]{0,15}");

  /** How the names of some tables were found, where that is a guess. */
  private static final Set<String> GUESSES = Set.of("parents_overlap", "order_only");

  private static final Map<String, Reuse> REUSE =
      Map.of(
          "transversal", Reuse.TRANSVERSAL,
          "cross-sector", Reuse.CROSS_SECTOR,
          "sector-specific", Reuse.SECTOR_SPECIFIC,
          "occupation-specific", Reuse.OCCUPATION_SPECIFIC);

  private final Draft draft;
  private final Faults faults;
  private final SkillTypes types;
  private final Map<String, String> keysByCode = new HashMap<>();

  SkillRows(Draft draft, Faults faults, SkillTypes types) {
    this.draft = draft;
    this.faults = faults;
    this.types = types;
  }

  /** A row is a path of groups from the top; the last of them is the group that it tells of. */
  void path(Row row, Locale language) {
    int level = 3;
    while (level > 0 && row.get("Level " + level + " URI").isEmpty()) {
      level--;
    }
    String key = Uri.key(row.get("Level " + level + " URI"));
    if (key == null) {
      faults.error("esco-uri", row.source(), "Level " + level + " URI", Map.of());
    } else if (takesCode(key, row, "Level " + level + " code")) {
      String name = row.get("Level " + level + " preferred term");
      Names named = new Names(name.isEmpty() ? null : name, List.of());
      draft.names(language).putIfAbsent(key, named);
    }
  }

  void group(Row row, ConceptRows concepts) {
    String key = concepts.key(row, "skill", "isced-f");
    if (key != null && takesCode(key, row, "code")) {
      concepts.name(row, key);
    }
  }

  private boolean takesCode(String key, Row row, String column) {
    String code = row.get(column);
    if (!GROUP.matcher(code).matches()) {
      faults.error("esco-code", row.source(), column, Map.of());
      return false;
    }
    if (!key.equals(keysByCode.computeIfAbsent(code, k -> key))
        || !code.equals(draft.skillGroups.getOrDefault(key, code))) {
      faults.error("esco-code-differs", row.source(), column, Map.of());
      return false;
    }
    draft.skillGroups.put(key, code);
    return true;
  }

  void skill(Row row, ConceptRows concepts) {
    String key = concepts.key(row, "skill");
    if (key == null) {
      return;
    }
    if (draft.skillGroups.containsKey(key)) {
      faults.error("esco-uri", row.source(), "conceptUri", Map.of());
      return;
    }
    draft.skills.add(key);
    concepts.name(row, key);
    if (GUESSES.contains(row.get("how"))) {
      faults.warning("esco-label-guess", row.source(), "how", Map.of());
    }
    types.tell(key, row, "skillType");
    tellReuse(key, row);
  }

  void member(Row row) {
    String key = Uri.key(row.get("conceptUri"));
    if (key != null && draft.skills.contains(key)) {
      types.tell(key, row, "skillType");
      tellReuse(key, row);
    } else if (key == null || !draft.skillGroups.containsKey(key)) {
      faults.error("esco-uri-unknown", row.source(), "conceptUri", Map.of());
    }
  }

  private void tellReuse(String key, Row row) {
    String word = row.get("reuseLevel");
    if (word.isEmpty()) {
      return;
    }
    Reuse reuse = REUSE.get(word);
    if (reuse == null) {
      faults.warning("esco-reuse", row.source(), "reuseLevel", Map.of());
    } else if (draft.reuse.computeIfAbsent(key, k -> reuse) != reuse) {
      faults.warning("esco-reuse-differs", row.source(), "reuseLevel", Map.of());
    }
  }
}
