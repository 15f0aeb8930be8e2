package nl.pow.adapters.esco.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;

/**
 * Which skills are something to know. The first that tells is believed; where nothing does, the
 * groups do: those of knowledge have the numbers of ISCED-F.
 */
final class SkillTypes {
  private final Draft draft;
  private final Faults faults;
  private final Map<String, Boolean> told = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  SkillTypes(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void tell(String key, Row row, String column) {
    Boolean knowledge = knowledge(row, column);
    if (knowledge != null && !knowledge.equals(told.computeIfAbsent(key, k -> knowledge))) {
      faults.warning("esco-type-differs", row.source(), column, Map.of());
    }
  }

  /** Is compared in the end, and believed nowhere. */
  void claim(String key, Row row, String column) {
    Boolean knowledge = knowledge(row, column);
    if (knowledge != null) {
      claims.add(new Claim(key, knowledge, row.source(), column));
    }
  }

  boolean isKnowledge(String key) {
    Boolean known = told.get(key);
    return known != null
        ? known
        : draft.relations(Link.SKILL_GROUP).from(key).keySet().stream()
            .anyMatch(group -> Uri.is("isced-f", group));
  }

  void compareClaims() {
    for (Claim claim : claims) {
      if (claim.knowledge() != isKnowledge(claim.key())) {
        faults.warning("esco-type-differs", claim.source(), claim.column(), Map.of());
      }
    }
  }

  private @Nullable Boolean knowledge(Row row, String column) {
    return switch (row.get(column)) {
      case "" -> null;
      case "knowledge" -> true;
      case "skill/competence", "skill", "competence", "attitude", "language" -> false;
      default -> {
        faults.warning("esco-type", row.source(), column, Map.of());
        yield null;
      }
    };
  }

  private record Claim(String key, boolean knowledge, Source source, String column) {}
}
