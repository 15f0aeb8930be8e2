package nl.pow.adapters.esco.folder;

import java.util.Map;
import java.util.function.Predicate;
import nl.pow.adapters.esco.concept.OccupationConcept;
import org.jspecify.annotations.Nullable;

/** Takes the files that tell what lies above what. */
final class BroaderRows {
  private final Draft draft;
  private final LinkRows links;
  private final Faults faults;
  private final Relations toIscoGroups = new Relations();

  BroaderRows(Draft draft, LinkRows links, Faults faults) {
    this.draft = draft;
    this.links = links;
    this.faults = faults;
  }

  void occupation(Row row) {
    String from = known(row, "conceptUri", this::isOccupationOrGroup);
    String to = known(row, "broaderUri", this::isOccupationOrGroup);
    if (from == null || to == null) {
      return;
    }
    if (Uri.is("isco", to)) {
      links.add(toIscoGroups, from, to, row);
      if (!to.equals(groupAbove(from))) {
        faults.warning("esco-isco-broader", row.source(), "broaderUri", Map.of());
      }
    } else if (Uri.is("isco", from)) {
      faults.error("esco-broader", row.source(), "broaderUri", Map.of());
    } else {
      links.add(Link.BROADER_OCCUPATION, from, to, row);
    }
  }

  void skill(Row row) {
    boolean ofGroup = (row.get("conceptType") + row.get("broaderType")).contains("SkillGroup");
    if (ofGroup && draft.skillGroups.isEmpty()) {
      // that there are no groups is reported once
      return;
    }
    String from = known(row, "conceptUri", this::isSkillOrGroup);
    String to = known(row, "broaderUri", this::isSkillOrGroup);
    if (from == null || to == null) {
      return;
    }
    boolean toSkill = draft.skills.contains(to);
    if (draft.skills.contains(from)) {
      links.add(toSkill ? Link.BROADER_SKILL : Link.SKILL_GROUP, from, to, row);
    } else if (toSkill) {
      faults.error("esco-broader", row.source(), "broaderUri", Map.of());
    } else {
      links.add(Link.BROADER_GROUP, from, to, row);
    }
  }

  private @Nullable String known(Row row, String column, Predicate<String> isKnown) {
    String key = Uri.key(row.get(column));
    if (key == null || !isKnown.test(key)) {
      faults.error("esco-uri-unknown", row.source(), column, Map.of());
      return null;
    }
    return key;
  }

  private boolean isOccupationOrGroup(String key) {
    return draft.occupations.containsKey(key)
        || draft.iscoGroups.containsKey(key)
        || (draft.iscoGroups.isEmpty() && Uri.is("isco", key));
  }

  private boolean isSkillOrGroup(String key) {
    return draft.skills.contains(key) || draft.skillGroups.containsKey(key);
  }

  /** The group that the code of an occupation or of a group says. */
  private String groupAbove(String key) {
    OccupationConcept occupation = draft.occupations.get(key);
    return occupation == null ? key.substring(0, key.length() - 1) : "isco/C" + occupation.isco();
  }
}
