package nl.pow.adapters.esco.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pow.adapters.esco.concept.OccupationConcept;

/** Takes the files of ISCO groups and occupations. */
final class OccupationRows {
  private static final Pattern CODE = Pattern.compile("[0-9]{4}(\\.[0-9]{1,6}){0,8}");
  private static final Pattern ISCO_GROUP = Pattern.compile("[0-9]{1,4}");

  private final Draft draft;
  private final Faults faults;
  private final Map<String, String> keysByCode = new HashMap<>();

  OccupationRows(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void iscoGroup(Row row, ConceptRows concepts) {
    String key = concepts.key(row, "isco");
    if (key == null) {
      return;
    }
    String code = row.get("code");
    if (!ISCO_GROUP.matcher(code).matches() || !key.equals("isco/C" + code)) {
      faults.error("esco-isco", row.source(), "code", Map.of());
      return;
    }
    draft.iscoGroups.put(key, code);
    concepts.name(row, key);
  }

  void occupation(Row row, ConceptRows concepts) {
    String key = concepts.key(row, "occupation");
    if (key == null) {
      return;
    }
    String code = row.get("code");
    String isco = row.get("iscoGroup");
    if (!CODE.matcher(code).matches()) {
      faults.error("esco-code", row.source(), "code", Map.of());
      return;
    }
    if (!isco.equals(code.substring(0, 4))) {
      faults.error("esco-isco", row.source(), "iscoGroup", Map.of());
      return;
    }
    OccupationConcept concept = new OccupationConcept(Uri.id(key), code, isco);
    if (!key.equals(keysByCode.computeIfAbsent(code, k -> key))
        || !concept.equals(draft.occupations.getOrDefault(key, concept))) {
      faults.error("esco-code-differs", row.source(), "code", Map.of());
      return;
    }
    if (!draft.iscoGroups.isEmpty() && !draft.iscoGroups.containsKey("isco/C" + isco)) {
      faults.warning("esco-isco-unknown", row.source(), "iscoGroup", Map.of());
    }
    draft.occupations.put(key, concept);
    concepts.name(row, key);
  }
}
