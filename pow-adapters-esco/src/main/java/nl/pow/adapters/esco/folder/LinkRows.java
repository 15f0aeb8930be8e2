package nl.pow.adapters.esco.folder;

import java.util.Map;
import nl.pow.core.Source;

/** Adds relations, each once and none to itself. */
final class LinkRows {
  private final Draft draft;
  private final Faults faults;

  LinkRows(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void add(Link link, String from, String to, Row row) {
    add(draft.relations(link), from, to, row);
  }

  void add(Relations relations, String from, String to, Row row) {
    if (from.equals(to)) {
      faults.warning("esco-self", row.source(), "", Map.of());
      return;
    }
    Source before = relations.add(from, to, row.source());
    // downloads in several languages hold the same relations
    if (before != null && before.file().equals(row.source().file())) {
      faults.warning("esco-duplicate", row.source(), "", Map.of());
    }
  }

  /** Adds a relation that is essential or optional, and tells when it is both. */
  void add(Link essential, Link optional, String from, String to, Row row) {
    String type = row.get("relationType");
    if (!type.equals("essential") && !type.equals("optional")) {
      faults.error("esco-relation-type", row.source(), "relationType", Map.of());
      return;
    }
    boolean must = type.equals("essential");
    add(must ? essential : optional, from, to, row);
    if (draft.relations(must ? optional : essential).has(from, to)) {
      faults.warning("esco-relation-both", row.source(), "relationType", Map.of());
    }
  }
}
